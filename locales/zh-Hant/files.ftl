# 相片與 PDF 檔案：選擇、列出、未能儲存的原因。

file-choose = 選擇相片或 PDF
    .hint = JPG、PNG、WebP 相片或 PDF，每個不超過 10 MB，最多 { $most } 個。相片中的拍攝地點等資料會自動移除。
file-again = 檔案要重新選一次，寫下的都還在。
file-photo = 相片
file-pdf = PDF
file-remove = 移除
file-kilobytes = { $n } kB
file-megabytes = { $n } MB
file-shared = 這塊螢幕還有別人用，所以相片和 PDF 在這裡不開啟。回家以後，可以在自己的手機上一個個開啟看。
file-none-here = 這塊螢幕上選不了相片和檔案。沒有相片也可以先送出；要加相片，用自己的手機來填。
file-sends = 要傳送的檔案
file-waits = 正在縮小相片，馬上就好。

file-flaw-empty = 先選一張相片或一份 PDF，再按「上傳」。
file-flaw-too_large = 這個檔案超過 10 MB。可以換一張較小的相片，或螢幕截圖後上傳。
file-flaw-too_many = 最多 5 個檔案，已經滿了。
file-flaw-unknown = 這不是 JPG、PNG、WebP 相片，也不是 PDF。可以螢幕截圖後上傳。
file-flaw-broken = 這個檔案無法開啟，可能沒有下載完整。重新拍一張，或螢幕截圖後上傳。
file-flaw-bomb = 這張圖片展開後太大。可以螢幕截圖後上傳。
file-flaw-disguised = 這個檔案裡混有其他內容，為了安全沒有儲存。可以螢幕截圖後上傳。
file-flaw-locked = 這份 PDF 設了密碼。解除密碼後再上傳，或為要看的那一頁拍照。
file-flaw-active = 這份 PDF 裡有會自動執行的內容或附件，為了安全沒有儲存。可以為要看的那一頁拍照或截圖。
file-flaw-away = 現在未能儲存，過幾分鐘再試一次。
file-refused = { $name }：{ $why }
