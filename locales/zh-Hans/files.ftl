# 照片和 PDF 文件：选择、列出、没有保存的原因。

file-choose = 选择照片或 PDF
    .hint = JPG、PNG、WebP 照片或 PDF，每个不超过 10 MB，最多 { $most } 个。照片里的拍摄地点等信息会自动去掉。
file-again = 文件要重新选一次，写下的都还在。
file-photo = 照片
file-pdf = PDF
file-remove = 移除
file-kilobytes = { $n } kB
file-megabytes = { $n } MB
file-shared = 这块屏幕还有别人用，所以照片和 PDF 在这里不打开。回家以后，可以在自己的手机上一个个打开看。
file-none-here = 这块屏幕上选不了照片和文件。没有照片也可以先发出；要加照片，用自己的手机来填。
file-sends = 要发送的文件
file-waits = 正在缩小照片，马上就好。

file-flaw-empty = 先选一张照片或一个 PDF，再按“上传”。
file-flaw-too_large = 这个文件超过 10 MB。可以换一张小一点的照片，或者截图后上传。
file-flaw-too_many = 最多 5 个文件，已经满了。
file-flaw-unknown = 这不是 JPG、PNG、WebP 照片，也不是 PDF。可以截图后上传。
file-flaw-broken = 这个文件打不开，可能没有下载完整。重新拍一张，或者截图后上传。
file-flaw-bomb = 这张图片展开后太大。可以截图后上传。
file-flaw-disguised = 这个文件里混有别的内容，为了安全没有保存。可以截图后上传。
file-flaw-locked = 这个 PDF 设了密码。去掉密码后再上传，或者给要看的那一页拍照。
file-flaw-active = 这个 PDF 里有会自动运行的内容或附件，为了安全没有保存。可以给要看的那一页拍照或截图。
file-flaw-away = 现在没能保存下来，过几分钟再试一次。
file-refused = { $name }：{ $why }
