// A family from Nanning with two children, and the ways of telling the portal about it.
import { residentId, serial, type Day } from "./identity";
import type { Parent } from "./parent";

const BIRTH_OF_FIRST: Day = ["2019", "5", "1"];

/** Nobody else in the registry has these names. */
export const FIRST = "陆小禾";
export const SECOND = "陆小苗";
export const STREET = "园岭街道";
export const STREET_CODE = "440304002";
const COMMUNITY = "红荔社区";
const NANNING = { province: "广西壮族自治区", county: "青秀区" };

/** Every page about the guardian, the home and the consent, as somebody types it: spaces, full-width digits. */
export async function tellAboutUs(parent: Parent, home = { street: STREET, community: COMMUNITY }) {
  await parent.follow("关于您");
  await parent.step("您是谁", { 您的姓名: "陆春梅", 您是孩子的什么人: "母亲" });
  const number = residentId("450103", ["1990", "3", "8"], serial(2));
  const spaced = number.replace(/^(.{6})(.{8})/, "$1 $2 ");
  await parent.step("您的证件", { 您用哪种证件: "居民身份证", 您的证件号码: spaced });
  await parent.step("居住证和工作", {
    孩子的父亲或母亲有有效的深圳居住证吗: "是",
    父母一方在深圳一共交了多少个月社保: "４０",
    孩子的父亲或母亲在深圳有稳定的工作吗: "是",
    孩子的父亲或母亲正在找工作吗: "否",
  });
  await parent.sees("申报家里的情况");
  await parent.follow("住在哪里");
  await parent.step("您现在住在哪里", { 您现在住在哪个街道或镇: home.street, 详细地址: "红荔路 5 号 302", 您在深圳有稳定的住处吗: "是" });
  await parent.more({ 哪个社区: home.community });
  await parent.sees("申报家里的情况");
}

export async function consent(parent: Parent) {
  await parent.follow("您的同意");
  await parent.sees("您同意我们保存孩子的信息吗");
  await parent.page.getByRole("checkbox", { name: "我同意为关爱服务收集和保存孩子的信息" }).check();
  await parent.page.getByRole("checkbox", { name: "我另外同意收集和保存孩子的健康和残疾情况" }).check();
  await parent.press("保存，继续");
  await parent.sees("申报家里的情况");
}

/** What is told otherwise than usual. */
interface Told {
  home?: { street: string; community: string };
  child?: string;
  hukou?: { province: string; county: string };
  texting?: "是" | "否";
}

/** The whole declaration of one child, but for the phone and sending it. */
export async function fillIn(parent: Parent, { home, child, hukou, texting }: Told = {}) {
  await parent.page.goto("/declare");
  await parent.press("开始填");
  await tellAboutUs(parent, home);
  await consent(parent);
  await parent.press("添加孩子");
  await tellAboutFirst(parent, false, child, hukou);
  await tellTheRest(parent, texting);
}

/** Everything from the first page to the receipt. Answers with its number. */
export async function declare(parent: Parent, told?: Told): Promise<string> {
  await fillIn(parent, told);
  await parent.follow("确认手机号");
  await parent.confirmPhone();
  await parent.follow("核对我的回答");
  await parent.press("确认，提交");
  await parent.sees("已经收到您的申报");
  return (await parent.page.locator(".receipt-number").innerText()).trim();
}

/** At primary school, with an identity card. Where the quick check said so already, the page asks for all at once. */
export async function tellAboutFirst(parent: Parent, stageIsKnown = false, name = FIRST, place = NANNING) {
  const number = residentId("450103", BIRTH_OF_FIRST, serial(1));
  await parent.step("孩子的姓名和生日", { 孩子的姓名: name, 孩子的性别: "男", 孩子的出生日期: BIRTH_OF_FIRST });
  await parent.step("孩子的证件", { 孩子有哪种证件: "居民身份证（户口簿上的号码也可以）", 孩子的证件号码: number });
  await hukou(parent, place);
  await parent.step("孩子在深圳的生活", { 孩子从什么时候起住在深圳: ["2023", "2", "1"], 孩子现在和谁一起住: "父亲和母亲" });
  const school = { 孩子现在在哪里上学: "小学", 学校或幼儿园的名称: "园岭小学" };
  const more = { 孩子有深圳的正式学籍吗: "是" };
  await parent.step("孩子上学的情况", stageIsKnown ? { ...school, ...more } : school);
  if (!stageIsKnown) await parent.more(more);
  await careHealthSupport(parent, "在外地", "否");
}

/** Too young for a card: "no document yet" is an answer. */
export async function tellAboutSecond(parent: Parent) {
  await parent.step("孩子的姓名和生日", { 孩子的姓名: SECOND, 孩子的性别: "女", 孩子的出生日期: ["２０２４", "０１", "20"] });
  await parent.step("孩子的证件", { 孩子有哪种证件: "还没有证件" });
  await hukou(parent);
  await parent.step("孩子在深圳的生活", { 孩子从什么时候起住在深圳: ["2024", "1", "20"], 孩子现在和谁一起住: "父亲和母亲" });
  await parent.step("孩子上学的情况", { 孩子现在在哪里上学: "在家，还没上学" });
  await careHealthSupport(parent, "没有医保", "是");
}

async function hukou(parent: Parent, { province, county } = NANNING) {
  await parent.step("孩子的户口在哪个省份", { 孩子的户口在哪个省份: province });
  await parent.step("孩子的户口在哪个区或县", { 孩子的户口在哪个区或县: county });
}

async function careHealthSupport(parent: Parent, insured: string, small: string) {
  await parent.step("医保、疫苗和身高", {
    孩子的医保在哪里: insured,
    孩子符合医疗救助的条件吗: "不清楚",
    孩子有预防接种证吗: "是",
    "孩子身高不到 1.2 米吗": small,
  });
  await parent.step("孩子的健康和残疾情况", { 孩子有残疾人证吗: "否", 医生诊断孩子有严重精神障碍吗: "否" });
  await parent.step("孩子有没有人抚养", { 孩子是孤儿吗: "否", "父母还在，但都没有办法抚养孩子吗": "否", "孩子没有生活来源，也没有人能抚养吗": "否" });
  await parent.sees("申报家里的情况");
}

/** Difficulties are left blank; calls are safe. */
export async function tellTheRest(parent: Parent, texting: "是" | "否" = "是") {
  await parent.follow("家里的困难");
  await parent.step("家里有没有遇到困难", {});
  await parent.sees("申报家里的情况");
  await parent.follow("怎样联系您");
  await parent.step("怎样联系您才安全", { 给您打电话安全吗: "是", 给您发短信安全吗: texting, "您没接电话时，留言安全吗": "否" });
  await parent.sees("申报家里的情况");
}
