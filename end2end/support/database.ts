// A database for one program. SQLite's is a file in its data folder; PostgreSQL runs already (TEST_POSTGRES_URL), and each
// program gets a database of its own in it.
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { promisify } from "node:util";

export type Database = "sqlite" | "postgres";

/** The address for `--database-url`; nothing for SQLite. */
export async function createDatabase(kind: Database): Promise<string | undefined> {
  if (kind === "sqlite") return undefined;
  const server = process.env.TEST_POSTGRES_URL;
  if (!server) throw new Error("TEST_POSTGRES_URL is not set: server/xtask/with-postgres.sh npx playwright test");
  const name = `site_${randomBytes(6).toString("hex")}`;
  await promisify(execFile)("createdb", [`--maintenance-db=${server}`, name]);
  return Object.assign(new URL(server), { pathname: `/${name}` }).toString();
}
