# Reading aloud, with the device’s own voice.

aloud = Read this page aloud
aloud-pause = Pause reading
aloud-resume = Go on reading
aloud-stop = Stop
