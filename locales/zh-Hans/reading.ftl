# 朗读：用手机自己的声音读这一页。

aloud = 朗读这一页
aloud-pause = 暂停朗读
aloud-resume = 继续朗读
aloud-stop = 停止
