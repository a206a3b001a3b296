# 朗讀：用手機自己的聲音讀這一頁。

aloud = 朗讀這一頁
aloud-pause = 暫停朗讀
aloud-resume = 繼續朗讀
aloud-stop = 停止
