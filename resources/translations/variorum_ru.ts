<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
 <context>
  <name>variorum</name>
  <message>
   <location filename="../../viewer/comparing/compare.py" />
   <source>A stretch was too large to be compared word by word.</source>
   <translation>Один фрагмент слишком велик, чтобы сравнить его слово за словом.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>April</source>
   <translation>апреля</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>August</source>
   <translation>августа</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>December</source>
   <translation>декабря</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>February</source>
   <translation>февраля</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>Fetched from the Wayback Machine: {page}, kept in {year}</source>
   <translation>Загружено из Wayback Machine: {page}, копия за {year} год</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>Fetched from the Wayback Machine: {page}, kept on {day}</source>
   <translation>Загружено из Wayback Machine: {page}, копия от {day}</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>Fetched from {page}</source>
   <translation>Загружено с {page}</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>January</source>
   <translation>января</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>July</source>
   <translation>июля</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>June</source>
   <translation>июня</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>March</source>
   <translation>марта</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>May</source>
   <translation>мая</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>November</source>
   <translation>ноября</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>October</source>
   <translation>октября</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>September</source>
   <translation>сентября</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>The address of {host} holds a user's name or a password. Open it without them.</source>
   <translation>В адресе на {host} есть имя пользователя или пароль. Откройте его без них.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>{address} cannot be fetched: only addresses that begin with http:// or https:// are.</source>
   <translation>{address} загрузить нельзя: годятся только адреса, которые начинаются с http:// или https://.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>{address} is no address of a web page. Copy it from the browser's address bar.</source>
   <translation>{address} — не адрес веб-страницы. Скопируйте его из адресной строки браузера.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>{day} {month} {year}</source>
   <translation>{day} {month} {year} года</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>Fetched on {day} at {time}</source>
   <translation>Загружено {day} в {time}</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>The secure connection to {name} failed. Check the address; perhaps it begins with http://.</source>
   <translation>{name}: защищённое соединение не удалось. Проверьте адрес; возможно, он начинается с http://.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} could not give the page ({words}). Try again later, or save it in a browser.</source>
   <translation>{host} не может выдать страницу ({words}). Повторите позже или сохраните её в браузере.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} did not send the page within {seconds} seconds. Try again later, or save the page in a browser and open the file.</source>
   <translation>{host} не прислал страницу вовремя (предел — {seconds} с). Повторите позже или сохраните её в браузере и откройте файл.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} does not give this page to a program ({status}). Open it in a browser, save it there and open the file.</source>
   <translation>{host} не отдаёт эту страницу программам ({status}). Откройте её в браузере, сохраните и откройте файл.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} has no page at this address ({status}). Check it in a browser.</source>
   <translation>На {host} нет страницы по этому адресу ({status}). Проверьте его в браузере.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} is a place that only this computer or its own network reaches, so nothing is fetched from it. Allow such places where you give the address, or by --private-addresses on the command line.</source>
   <translation>{host} доступен только с этого компьютера или из его сети, поэтому оттуда ничего не загружается. Такие адреса можно разрешить там, где вы указываете адрес, а в командной строке — параметром --private-addresses.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} sends from one address to the next without end. Open the page itself.</source>
   <translation>{host} без конца перенаправляет с адреса на адрес. Откройте саму страницу.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} sent an empty page. Check the address in a browser.</source>
   <translation>{host} прислал пустую страницу. Проверьте адрес в браузере.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} was asked too often ({status}). Try again later.</source>
   <translation>Запросов к {host} было слишком много ({status}). Повторите позже.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{name} cannot be reached. Check the address and the connection to the internet.</source>
   <translation>{name}: соединения нет. Проверьте адрес и подключение к интернету.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{name} cannot prove that it is the place it says, so nothing is fetched from it. Check the address.</source>
   <translation>{name} не может подтвердить свою подлинность, поэтому оттуда ничего не загружается. Проверьте адрес.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{name} does not answer. Try again later, or save the page in a browser and open the file.</source>
   <translation>{name} не отвечает. Повторите позже или сохраните страницу в браузере и откройте файл.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{name} is larger than {most} MB, which is too large for an article. Download it and open a smaller part of it.</source>
   <translation>{name}: больше {most} МБ, для статьи это слишком много. Скачайте файл и откройте его часть поменьше.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{name} sent something that cannot be unpacked. Save the page in a browser and open the file.</source>
   <translation>{name}: ответ не удаётся распаковать. Сохраните страницу в браузере и откройте файл.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{name} was not found. Check the address and the connection to the internet.</source>
   <translation>{name}: не найдено. Проверьте адрес и подключение к интернету.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/keeping.py" />
   <source>What the session keeps of {address} is damaged. Open the address itself to fetch the page anew.</source>
   <translation>То, что сеанс хранит от {address}, повреждено. Откройте сам адрес, чтобы загрузить страницу заново.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/__init__.py" />
   <source>{name} is {kind}, which cannot be read as text. {advice}</source>
   <translation>{name} — это {kind}; прочесть его как текст нельзя. {advice}</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/apart.py" />
   <source>{name} cannot be read within {seconds} seconds. It may be damaged; open a smaller or simpler copy of it.</source>
   <translation>{name}: прочитать вовремя не удалось (предел — {seconds} с). Возможно, файл повреждён; откройте копию поменьше или попроще.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/apart.py" />
   <source>{name} could not be read: its reader broke off, because the file is damaged or too large. Open another copy of it.</source>
   <translation>{name}: чтение прервалось, файл повреждён или слишком велик. Откройте другую копию.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/archive.py" />
   <source>{name} is damaged or incomplete. Open another copy of it.</source>
   <translation>{name}: файл повреждён или неполон. Откройте другую копию.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/archive.py" />
   <source>{name} is encrypted. Open it in the program it was made with, and save it without a password.</source>
   <translation>{name}: файл зашифрован. Откройте его в исходной программе и сохраните без пароля.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/archive.py" />
   <source>{name} would unpack to far more than any article holds, so it is not opened. Make sure where it comes from.</source>
   <translation>{name}: после распаковки вышло бы намного больше любой статьи, поэтому файл не открыт. Убедитесь, что источник надёжен.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/changes_note.py" />
   <source>It has tracked changes; it is read as it stands when all of them are accepted.</source>
   <translation>В документе есть отслеживаемые правки; прочитан вид, в котором все они приняты.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/changes_note.py" />
   <source>It has tracked changes; it is read as it was before them.</source>
   <translation>В документе есть отслеживаемые правки; прочитан вид до них.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/chapters.py" />
   <source>Only chapter {n} of {count} is shown: {title}.</source>
   <translation>Показана только глава {n} из {count}: {title}.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/chapters.py" />
   <source>{name} has no chapter {n}. It has {count}: {chapters}{more}.</source>
   <translation>{name}: главы {n} нет. Всего глав — {count}: {chapters}{more}.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/chapters.py" />
   <source>{name} has no chapters to choose from. Open it without choosing one.</source>
   <translation>{name}: глав, из которых можно выбрать, нет. Откройте файл без выбора главы.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/decode.py" />
   <source>Decoded as {encoding}, which is a guess.</source>
   <translation>Кодировка {encoding} определена предположительно.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/decode.py" />
   <source>Some characters are broken in the file and are shown as “{sign}”.</source>
   <translation>Некоторые символы в файле испорчены и показаны как «{sign}».</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/decode.py" />
   <source>There is no text encoding named “{encoding}”. Choose another, such as utf-8.</source>
   <translation>Кодировки «{encoding}» не существует. Выберите другую, например utf-8.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/decode.py" />
   <source>code page {n}</source>
   <translation>кодовая страница {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/decode.py" />
   <source>{name} cannot be read as {encoding}. Choose another encoding.</source>
   <translation>{name}: в кодировке {encoding} прочитать нельзя. Выберите другую.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/decode.py" />
   <source>{name} is not a text file. Choose a text, a web page, a Word, an OpenDocument or a PDF file.</source>
   <translation>{name}: это не текстовый файл. Выберите текст, веб-страницу, файл Word, OpenDocument или PDF.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/docx_package.py" />
   <source>{name} is damaged: there is no document in it. Open another copy of it.</source>
   <translation>{name}: файл повреждён, документа в нём нет. Откройте другую копию.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/epub_package.py" />
   <source>{name} is a book without any text to read. Open another copy of it.</source>
   <translation>{name}: книга без текста. Откройте другую копию.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/epub_package.py" />
   <source>{name} is damaged: the book does not say what it holds. Open another copy of it.</source>
   <translation>{name}: файл повреждён, состав книги в нём не указан. Откройте другую копию.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/epub_package.py" />
   <source>{name} is protected: its text can be read only in the reader it was bought for. Open a copy without protection.</source>
   <translation>{name}: книга защищена, её текст доступен только в той программе чтения, для которой она куплена. Откройте копию без защиты.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>The text</source>
   <translation>Текст</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>This is not a usable file name. Choose a file.</source>
   <translation>Такое имя файла не годится. Выберите файл.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>unknown reason</source>
   <translation>причина неизвестна</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} cannot be read ({reason}). Check that its drive is connected, and try again.</source>
   <translation>{name}: прочитать нельзя ({reason}). Проверьте, подключён ли диск, и повторите.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} is a device or a pipe, not a file. Choose a file.</source>
   <translation>{name} — это устройство или канал, а не файл. Выберите файл.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} is a folder. Choose a file inside it.</source>
   <translation>{name} — это папка. Выберите файл внутри неё.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} is larger than {most} MB, which is too large for an article. Open a smaller part of it.</source>
   <translation>{name}: больше {most} МБ, для статьи это слишком много. Откройте часть поменьше.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} is no file here. If it is the address of a page of the web, put https:// before it.</source>
   <translation>{name} — здесь такого файла нет. Если это адрес страницы в интернете, поставьте перед ним https://.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} may not be read: permission is denied. Change its permissions or copy it to your own folder.</source>
   <translation>{name}: читать нельзя, нет прав доступа. Измените права или скопируйте файл в свою папку.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} was not found, because a part of its path is not a folder. Choose it again.</source>
   <translation>{name}: не найдено, часть пути — не папка. Выберите файл снова.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} was not found. It may have been moved, renamed or deleted; choose it again.</source>
   <translation>{name}: не найдено. Возможно, файл перемещён, переименован или удалён; выберите его снова.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>“{words}”</source>
   <translation>«{words}»</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_docx.py" />
   <source>It takes in other documents, which are not read.</source>
   <translation>Документ включает другие документы; они не прочитаны.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_epub.py" />
   <source>{name} has a part that is nested too deeply to be read ({part}). Open a simpler copy of it.</source>
   <translation>{name}: часть вложена слишком глубоко, прочитать её нельзя ({part}). Откройте копию попроще.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_fictionbook.py" />
   <source>{name} holds {n} books. Unpack it and open one of them.</source>
   <translation>{name}: книг внутри — {n}. Распакуйте файл и откройте одну из них.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_html.py" />
   <source>It is nested too deeply to be read as a page, and is shown without most of its structure.</source>
   <translation>Вложенность слишком глубока для страницы; показано почти без структуры.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_html.py" />
   <source>No article was found in the page, so the whole page is shown.</source>
   <translation>Статья на странице не найдена, поэтому показана вся страница.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_markdown.py" />
   <source>{name} has no text to read in it, only markup. Choose another file.</source>
   <translation>{name}: текста нет, только разметка. Выберите другой файл.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_mhtml.py" />
   <source>{name} holds no web page, or is damaged. Open another copy of it.</source>
   <translation>{name}: веб-страницы внутри нет, или файл повреждён. Откройте другую копию.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_odt.py" />
   <source>{name} is an OpenDocument file without an article: a sheet, a picture or slides. Choose another file.</source>
   <translation>{name}: файл OpenDocument без статьи — таблица, рисунок или слайды. Выберите другой файл.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_pdf.py" />
   <source>The password does not open {name}. Give another one.</source>
   <translation>{name}: пароль не подходит. Введите другой.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_pdf.py" />
   <source>{name} has more than {most} pages. Open a smaller part of it.</source>
   <translation>{name}: больше {most} страниц. Откройте часть поменьше.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_pdf.py" />
   <source>{name} holds pictures of pages and no text. Have its text recognised (OCR), and open that.</source>
   <translation>{name}: внутри изображения страниц, текста нет. Распознайте текст (OCR) и откройте результат.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_pdf.py" />
   <source>{name} is damaged or not a whole PDF file. Fetch it again, or open another copy.</source>
   <translation>{name}: файл PDF повреждён или неполон. Загрузите его заново или откройте другую копию.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_pdf.py" />
   <source>{name} is encrypted. Give its password to open it.</source>
   <translation>{name}: файл зашифрован. Чтобы открыть его, введите пароль.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_rst.py" />
   <source>{name} is nested too deeply to be read as reStructuredText. Rename it to end in .txt to read it as plain text.</source>
   <translation>{name}: вложенность слишком глубока для reStructuredText. Дайте файлу расширение .txt, чтобы прочитать его как простой текст.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_rtf.py" />
   <source>{name} is nested too deeply to be read. Open a simpler copy of it.</source>
   <translation>{name}: вложенность слишком глубока, прочитать нельзя. Откройте копию попроще.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_tei.py" />
   <source>{name} describes a text and holds none. Open a file with the text itself.</source>
   <translation>{name}: файл описывает текст, но не содержит его. Откройте файл с самим текстом.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/html_tree.py" />
   <source>{name} is empty: there is no text in it. Choose another file or paste the text.</source>
   <translation>{name}: пусто, текста нет. Выберите другой файл или вставьте текст.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/reading_worker.py" />
   <source>{name} needs too much memory to be read. Open a smaller part of it.</source>
   <translation>{name}: для чтения не хватает памяти. Откройте часть поменьше.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/registry.py" />
   <source>It is nested too deeply to be read as Markdown, and is shown as plain text.</source>
   <translation>Вложенность слишком глубока для Markdown; показано как простой текст.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/rich.py" />
   <source>{name} has no text to read in it. Choose another file.</source>
   <translation>{name}: текста для чтения нет. Выберите другой файл.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>Choose the article's own file.</source>
   <translation>Выберите файл самой статьи.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>It holds no text; open a transcript of it instead.</source>
   <translation>Текста в нём нет; откройте расшифровку.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>It holds no text; take the article's text from where it was published.</source>
   <translation>Текста в нём нет; возьмите текст статьи там, где она опубликована.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>Open it in Word or LibreOffice, save it as .docx and open that.</source>
   <translation>Откройте его в Word или LibreOffice, сохраните как .docx и откройте результат.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>Open it in Word, save it without a password and open that.</source>
   <translation>Откройте его в Word, сохраните без пароля и откройте результат.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>Save the article in it as plain text or Markdown and open that.</source>
   <translation>Сохраните статью из него как простой текст или Markdown и откройте её.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>Unpack it and open the article inside.</source>
   <translation>Распакуйте его и откройте статью внутри.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a 7-Zip archive</source>
   <translation>архив 7-Zip</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a GIF picture</source>
   <translation>изображение GIF</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a JPEG picture</source>
   <translation>изображение JPEG</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a Microsoft Office document with a password</source>
   <translation>документ Microsoft Office с паролем</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a PNG picture</source>
   <translation>изображение PNG</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a PostScript document</source>
   <translation>документ PostScript</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a PowerPoint presentation</source>
   <translation>презентация PowerPoint</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a RAR archive</source>
   <translation>архив RAR</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a TIFF picture</source>
   <translation>изображение TIFF</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a WebP picture</source>
   <translation>изображение WebP</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a Windows program</source>
   <translation>программа Windows</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a Word document</source>
   <translation>документ Word</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a Word document of before 2007 (.doc)</source>
   <translation>документ Word до 2007 года (.doc)</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a ZIP archive</source>
   <translation>архив ZIP</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a bzip2 archive</source>
   <translation>архив bzip2</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a database</source>
   <translation>база данных</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a film</source>
   <translation>видео</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a gzip archive</source>
   <translation>архив gzip</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a mail of Outlook</source>
   <translation>письмо Outlook</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a program</source>
   <translation>программа</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a recording</source>
   <translation>запись</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a sound recording</source>
   <translation>звукозапись</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>an Excel workbook</source>
   <translation>книга Excel</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>an OpenDocument file</source>
   <translation>файл OpenDocument</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>an old Excel workbook</source>
   <translation>старая книга Excel</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>an old Microsoft Office document</source>
   <translation>старый документ Microsoft Office</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>an old PowerPoint presentation</source>
   <translation>старая презентация PowerPoint</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>an xz archive</source>
   <translation>архив xz</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/xml_door.py" />
   <source>{name} defines abbreviations that expand to other texts or files, so it is not opened. Make sure where it comes from.</source>
   <translation>{name}: в файле заданы сокращения, которые раскрываются в другие тексты или файлы, поэтому он не открыт. Убедитесь, что источник надёжен.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/xml_door.py" />
   <source>{name} is damaged: its XML breaks off or is wrong in line {line}. Open another copy.</source>
   <translation>{name}: файл повреждён, XML обрывается или неверен в строке {line}. Откройте другую копию.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/xml_door.py" />
   <source>{name} is not readable XML. Open another copy of it.</source>
   <translation>{name}: XML прочитать нельзя. Откройте другую копию.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/xml_door.py" />
   <source>{name} would expand to far more than any article holds, so it is not opened. Make sure where it comes from.</source>
   <translation>{name}: файл развернулся бы намного больше любой статьи, поэтому он не открыт. Убедитесь, что источник надёжен.</translation>
  </message>
  <message>
   <location filename="../../viewer/preference.py" />
   <source>Appearance</source>
   <translation>Внешний вид</translation>
  </message>
  <message>
   <location filename="../../viewer/preference.py" />
   <source>Comparing</source>
   <translation>Сравнение</translation>
  </message>
  <message>
   <location filename="../../viewer/preference.py" />
   <source>Files and web</source>
   <translation>Файлы и веб</translation>
  </message>
  <message>
   <location filename="../../viewer/preference.py" />
   <source>Reading</source>
   <translation>Чтение</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>a note</source>
   <translation>примечание</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>attribution</source>
   <translation>атрибуция</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>category settled by hand</source>
   <translation>категория задана вручную</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>chapter {n}</source>
   <translation>глава {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>edited</source>
   <translation>с правкой</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>footer</source>
   <translation>нижний колонтитул</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>header</source>
   <translation>верхний колонтитул</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>hedge</source>
   <translation>смягчение</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>line {n}</source>
   <translation>строка {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>lines {first}–{last}</source>
   <translation>строки {first}–{last}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>name</source>
   <translation>имя</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>negation</source>
   <translation>отрицание</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>note {n}</source>
   <translation>примечание {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>page {n}</source>
   <translation>страница {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>pages {first}–{last}</source>
   <translation>страницы {first}–{last}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>quotation</source>
   <translation>цитата</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>under {heading}</source>
   <translation>под заголовком {heading}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>{source}, {place}: {words}</source>
   <translation>{source}, {place}: {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>{source}: —</source>
   <translation>{source}: —</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>{title} ({name})</source>
   <translation>{title} ({name})</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/entry_details.py" />
   <source>and {n} more paragraphs</source>
   <translation>
    <numerusform>и ещё {n} абзац</numerusform>
    <numerusform>и ещё {n} абзаца</numerusform>
    <numerusform>и ещё {n} абзацев</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/find.py" />
   <source>That expression takes too long. Make it simpler.</source>
   <translation>Это выражение обрабатывается слишком долго. Упростите его.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/find.py" />
   <source>That is no regular expression: {reason} (character {n}).</source>
   <translation>Это не регулярное выражение: {reason} (символ {n}).</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/find.py" />
   <source>That is no regular expression: {reason}.</source>
   <translation>Это не регулярное выражение: {reason}.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a byte order mark</source>
   <translation>метка порядка байтов</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a closing bracket</source>
   <translation>закрывающая скобка</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a closing square bracket</source>
   <translation>закрывающая квадратная скобка</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a colon</source>
   <translation>двоеточие</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a comma</source>
   <translation>запятая</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a curly apostrophe</source>
   <translation>типографский апостроф</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a curly quotation mark</source>
   <translation>типографская кавычка</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a curly single quotation mark</source>
   <translation>типографская одиночная кавычка</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a direction mark</source>
   <translation>знак направления письма</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a double-hyphen dash</source>
   <translation>тире из двух дефисов</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a full stop</source>
   <translation>точка</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a grave accent</source>
   <translation>гравис</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a hyphen</source>
   <translation>дефис</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a left-to-right mark</source>
   <translation>знак направления слева направо</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a ligature “{letters}”</source>
   <translation>лигатура «{letters}»</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a long dash</source>
   <translation>горизонтальная черта</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a low quotation mark</source>
   <translation>нижняя кавычка</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a minus sign</source>
   <translation>минус</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a narrow no-break space</source>
   <translation>узкий неразрывный пробел</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a no-break hyphen</source>
   <translation>неразрывный дефис</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a no-break space</source>
   <translation>неразрывный пробел</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a one-character ellipsis</source>
   <translation>многоточие одним знаком</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a plain space</source>
   <translation>обычный пробел</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a prime mark</source>
   <translation>штрих</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a question mark</source>
   <translation>вопросительный знак</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a right-to-left mark</source>
   <translation>знак направления справа налево</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a semicolon</source>
   <translation>точка с запятой</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a slash</source>
   <translation>косая черта</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a soft hyphen</source>
   <translation>мягкий перенос</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a spaced ellipsis</source>
   <translation>многоточие с пробелами</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a straight apostrophe</source>
   <translation>прямой апостроф</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a straight quotation mark</source>
   <translation>прямая кавычка</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a straight single quotation mark</source>
   <translation>прямая одиночная кавычка</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a thin space</source>
   <translation>тонкий пробел</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a three-stop ellipsis</source>
   <translation>многоточие из трёх точек</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a triple-hyphen dash</source>
   <translation>тире из трёх дефисов</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a word joiner</source>
   <translation>соединитель слов</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a zero-width joiner</source>
   <translation>соединитель нулевой ширины</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a zero-width non-joiner</source>
   <translation>разъединитель нулевой ширины</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a zero-width space</source>
   <translation>пробел нулевой ширины</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an acute accent</source>
   <translation>акут</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an ampersand</source>
   <translation>амперсанд</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an angular quotation mark</source>
   <translation>угловая кавычка</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an asterisk</source>
   <translation>звёздочка</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an em dash</source>
   <translation>длинное тире</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an em space</source>
   <translation>круглый пробел</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an en dash</source>
   <translation>короткое тире</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an exclamation mark</source>
   <translation>восклицательный знак</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an inverted exclamation mark</source>
   <translation>перевёрнутый восклицательный знак</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an inverted question mark</source>
   <translation>перевёрнутый вопросительный знак</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an opening bracket</source>
   <translation>открывающая скобка</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an opening square bracket</source>
   <translation>открывающая квадратная скобка</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>angular</source>
   <comment>quotation mark</comment>
   <translation>угловая</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>curly</source>
   <comment>apostrophe</comment>
   <translation>типографский</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>curly</source>
   <comment>quotation mark</comment>
   <translation>типографская</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>low</source>
   <comment>quotation mark</comment>
   <translation>нижняя</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>straight</source>
   <comment>apostrophe</comment>
   <translation>прямой</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>straight</source>
   <comment>quotation mark</comment>
   <translation>прямая</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>{mark} became {other}</source>
   <translation>слева {mark}, справа {other}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>{mark} became {shape}</source>
   <translation>слева {mark}, справа {shape}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/headings.py" />
   <source>{category} · {count}</source>
   <translation>{category} · {count}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>A figure, date, time or amount that is another one.</source>
   <translation>Другое число, дата, время или сумма.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>A link added, taken away, or with another target.</source>
   <translation>Ссылка добавлена, убрана или ведёт в другое место.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>A mark added, left out, or exchanged for another mark.</source>
   <translation>Знак добавлен, пропущен или заменён другим.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>A negation added, left out or exchanged: not, never, un-.</source>
   <translation>Отрицание добавлено, пропущено или заменено: не, никогда, без-.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>A paragraph split or joined; the wrapping of lines never counts.</source>
   <translation>Абзац разделён или соединён; перенос строк не в счёт.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>A passage that moved and was edited too.</source>
   <translation>Фрагмент перемещён и при этом изменён.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Attributions</source>
   <translation>Атрибуция</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Bold, italic, underline, or the level of a heading.</source>
   <translation>Полужирный, курсив, подчёркивание или уровень заголовка.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Byline</source>
   <translation>Автор</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Capital letters alone.</source>
   <translation>Отличаются только прописные и строчные буквы.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Capitals</source>
   <translation>Регистр</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Caption</source>
   <translation>Подпись</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Comments</source>
   <translation>Комментарии</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Contact</source>
   <translation>Контакты</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Copyright</source>
   <translation>Авторские права</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Correction</source>
   <translation>Поправка</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Dateline</source>
   <translation>Дата</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Disclaimer</source>
   <translation>Оговорка</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Edited moves</source>
   <translation>С правкой</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Editor’s note</source>
   <translation>Примечание редакции</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Formatting</source>
   <translation>Форматирование</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Furniture</source>
   <translation>Обвязка</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Header or footer</source>
   <translation>Колонтитул</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Heading</source>
   <translation>Подзаголовок</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Hedges</source>
   <translation>Смягчения</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>How certain it is said to be: reportedly, may, about.</source>
   <translation>Насколько уверенно это сказано: якобы, может быть, около.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Layout</source>
   <translation>Разбивка</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Left</source>
   <translation>Слева</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Left out by hand</source>
   <translation>Исключено вручную</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Links</source>
   <translation>Ссылки</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>List item</source>
   <translation>Пункт списка</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Metadata</source>
   <translation>Метаданные</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Moved</source>
   <translation>Перемещено</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Names</source>
   <translation>Имена</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Navigation</source>
   <translation>Навигация</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Negations</source>
   <translation>Отрицания</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Numbers</source>
   <translation>Числа</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Other words, words added or words left out.</source>
   <translation>Другие слова, добавленные или пропущенные слова.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Paragraph</source>
   <translation>Абзац</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Plain text</source>
   <translation>Простой текст</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Promotion</source>
   <translation>Реклама</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Punctuation</source>
   <translation>Пунктуация</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Quotations</source>
   <translation>Цитаты</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Rich text</source>
   <translation>Форматированный текст</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Right</source>
   <translation>Справа</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Saved web page</source>
   <translation>Сохранённая веб-страница</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Source</source>
   <translation>Источник</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Spacing</source>
   <translation>Пробелы</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Spelling</source>
   <translation>Орфография</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Standfirst</source>
   <translation>Лид</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Table</source>
   <translation>Таблица</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>The name of a person, a place or a body.</source>
   <translation>Имя человека, название места или организации.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>The page around the article: bylines, sources, copyright, disclaimers, comment forms.</source>
   <translation>Страница вокруг статьи: строки авторов, источники, авторские права, оговорки, формы комментариев.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>The same mark in another shape: curly or straight quotation marks, dashes, ligatures.</source>
   <translation>Тот же знак в другом начертании: типографские или прямые кавычки, тире, лигатуры.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>The same passage in another place, perhaps edited on the way.</source>
   <translation>Тот же фрагмент в другом месте, возможно, с правкой.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>The same word spelled otherwise: a variant spelling or a slip.</source>
   <translation>То же слово, написанное иначе: вариант написания или описка.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Title</source>
   <translation>Заголовок</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Typography</source>
   <translation>Типографика</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Web page</source>
   <translation>Веб-страница</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>What differs inside quotation marks.</source>
   <translation>Различия внутри кавычек.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Where words are divided, and hyphens at the end of a line.</source>
   <translation>Деление на слова и переносы в конце строки.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Who is said to have said it.</source>
   <translation>Кому приписаны слова.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Wording</source>
   <translation>Формулировки</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a byline</source>
   <translation>строка автора</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a caption</source>
   <translation>подпись</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a comment section</source>
   <translation>раздел комментариев</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a contact note</source>
   <translation>строка контактов</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a copyright notice</source>
   <translation>строка авторских прав</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a correction</source>
   <translation>поправка</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a dateline</source>
   <translation>строка даты</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a disclaimer</source>
   <translation>оговорка</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a header or footer</source>
   <translation>колонтитул</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a heading</source>
   <translation>подзаголовок</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a list item</source>
   <translation>пункт списка</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a navigation line</source>
   <translation>строка навигации</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a paragraph</source>
   <translation>абзац</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a passage left out by hand</source>
   <translation>исключённый вручную фрагмент</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a promotion</source>
   <translation>рекламная вставка</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a source note</source>
   <translation>указание источника</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a standfirst</source>
   <translation>лид</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a table</source>
   <translation>таблица</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a title</source>
   <translation>заголовок</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>an editor’s note</source>
   <translation>примечание редакции</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>attributions</source>
   <comment>after “narrowed to”</comment>
   <translation>атрибуция</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>byline</source>
   <translation>строка автора</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>capitals</source>
   <translation>регистр</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>capitals</source>
   <comment>after “in”</comment>
   <translation>регистре</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>caption</source>
   <translation>подпись</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>comment section</source>
   <translation>раздел комментариев</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>contact note</source>
   <translation>строка контактов</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>copyright notice</source>
   <translation>строка авторских прав</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>correction</source>
   <translation>поправка</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>dateline</source>
   <translation>строка даты</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>disclaimer</source>
   <translation>оговорка</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>editor’s note</source>
   <translation>примечание редакции</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>formatting</source>
   <translation>форматирование</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>formatting</source>
   <comment>after “in”</comment>
   <translation>форматировании</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>furniture</source>
   <translation>обвязка</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>header or footer</source>
   <translation>колонтитул</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>heading</source>
   <translation>подзаголовок</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>hedges</source>
   <comment>after “narrowed to”</comment>
   <translation>смягчения</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>layout</source>
   <translation>разбивка</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>links</source>
   <translation>ссылки</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>links</source>
   <comment>after “in”</comment>
   <translation>ссылках</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>list item</source>
   <translation>пункт списка</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>metadata</source>
   <translation>блок метаданных</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>moved</source>
   <translation>перемещено</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>names</source>
   <comment>after “narrowed to”</comment>
   <translation>имена</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>navigation line</source>
   <translation>строка навигации</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>negations</source>
   <comment>after “narrowed to”</comment>
   <translation>отрицания</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>numbers</source>
   <translation>числа</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>numbers</source>
   <comment>after “in”</comment>
   <translation>числах</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>paragraph</source>
   <translation>абзац</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>paragraph breaks</source>
   <comment>after “in”</comment>
   <translation>разбивке на абзацы</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>passage left out by hand</source>
   <translation>исключённый вручную фрагмент</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>passages edited on the way</source>
   <comment>after “narrowed to”</comment>
   <translation>перемещённое с правкой</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>promotion</source>
   <translation>рекламная вставка</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>punctuation</source>
   <translation>пунктуация</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>punctuation</source>
   <comment>after “in”</comment>
   <translation>пунктуации</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>quotations</source>
   <comment>after “narrowed to”</comment>
   <translation>цитаты</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>source note</source>
   <translation>указание источника</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>spacing</source>
   <translation>пробелы</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>spacing</source>
   <comment>after “in”</comment>
   <translation>пробелах</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>spelling</source>
   <translation>орфография</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>spelling</source>
   <comment>after “in”</comment>
   <translation>орфографии</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>standfirst</source>
   <translation>лид</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>table</source>
   <translation>таблица</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>the furniture</source>
   <comment>after “in”</comment>
   <translation>обвязке</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>the order of passages</source>
   <comment>after “in”</comment>
   <translation>порядке фрагментов</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>title</source>
   <translation>заголовок</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>typography</source>
   <translation>типографика</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>typography</source>
   <comment>after “in”</comment>
   <translation>типографике</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>wording</source>
   <translation>формулировки</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>wording</source>
   <comment>after “in”</comment>
   <translation>формулировках</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} blocks of metadata</source>
   <translation>
    <numerusform>{many} блок метаданных</numerusform>
    <numerusform>{many} блока метаданных</numerusform>
    <numerusform>{many} блоков метаданных</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} bylines</source>
   <translation>
    <numerusform>{many} строка автора</numerusform>
    <numerusform>{many} строки автора</numerusform>
    <numerusform>{many} строк автора</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} captions</source>
   <translation>
    <numerusform>{many} подпись</numerusform>
    <numerusform>{many} подписи</numerusform>
    <numerusform>{many} подписей</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} comment sections</source>
   <translation>
    <numerusform>{many} раздел комментариев</numerusform>
    <numerusform>{many} раздела комментариев</numerusform>
    <numerusform>{many} разделов комментариев</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} contact notes</source>
   <translation>
    <numerusform>{many} строка контактов</numerusform>
    <numerusform>{many} строки контактов</numerusform>
    <numerusform>{many} строк контактов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} copyright notices</source>
   <translation>
    <numerusform>{many} строка авторских прав</numerusform>
    <numerusform>{many} строки авторских прав</numerusform>
    <numerusform>{many} строк авторских прав</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} corrections</source>
   <translation>
    <numerusform>{many} поправка</numerusform>
    <numerusform>{many} поправки</numerusform>
    <numerusform>{many} поправок</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} datelines</source>
   <translation>
    <numerusform>{many} строка даты</numerusform>
    <numerusform>{many} строки даты</numerusform>
    <numerusform>{many} строк даты</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} disclaimers</source>
   <translation>
    <numerusform>{many} оговорка</numerusform>
    <numerusform>{many} оговорки</numerusform>
    <numerusform>{many} оговорок</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} editor’s notes</source>
   <translation>
    <numerusform>{many} примечание редакции</numerusform>
    <numerusform>{many} примечания редакции</numerusform>
    <numerusform>{many} примечаний редакции</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} headers or footers</source>
   <translation>
    <numerusform>{many} колонтитул</numerusform>
    <numerusform>{many} колонтитула</numerusform>
    <numerusform>{many} колонтитулов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} headings</source>
   <translation>
    <numerusform>{many} подзаголовок</numerusform>
    <numerusform>{many} подзаголовка</numerusform>
    <numerusform>{many} подзаголовков</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} list items</source>
   <translation>
    <numerusform>{many} пункт списка</numerusform>
    <numerusform>{many} пункта списка</numerusform>
    <numerusform>{many} пунктов списка</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} navigation lines</source>
   <translation>
    <numerusform>{many} строка навигации</numerusform>
    <numerusform>{many} строки навигации</numerusform>
    <numerusform>{many} строк навигации</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} paragraphs</source>
   <translation>
    <numerusform>{many} абзац</numerusform>
    <numerusform>{many} абзаца</numerusform>
    <numerusform>{many} абзацев</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} passages left out by hand</source>
   <translation>
    <numerusform>{many} исключённый вручную фрагмент</numerusform>
    <numerusform>{many} исключённых вручную фрагмента</numerusform>
    <numerusform>{many} исключённых вручную фрагментов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} promotions</source>
   <translation>
    <numerusform>{many} рекламная вставка</numerusform>
    <numerusform>{many} рекламные вставки</numerusform>
    <numerusform>{many} рекламных вставок</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} source notes</source>
   <translation>
    <numerusform>{many} указание источника</numerusform>
    <numerusform>{many} указания источника</numerusform>
    <numerusform>{many} указаний источника</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} standfirsts</source>
   <translation>
    <numerusform>{many} лид</numerusform>
    <numerusform>{many} лида</numerusform>
    <numerusform>{many} лидов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} tables</source>
   <translation>
    <numerusform>{many} таблица</numerusform>
    <numerusform>{many} таблицы</numerusform>
    <numerusform>{many} таблиц</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} titles</source>
   <translation>
    <numerusform>{many} заголовок</numerusform>
    <numerusform>{many} заголовка</numerusform>
    <numerusform>{many} заголовков</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in capitals</source>
   <translation>
    <numerusform>{n} различие в регистре</numerusform>
    <numerusform>{n} различия в регистре</numerusform>
    <numerusform>{n} различий в регистре</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in formatting</source>
   <translation>
    <numerusform>{n} различие в форматировании</numerusform>
    <numerusform>{n} различия в форматировании</numerusform>
    <numerusform>{n} различий в форматировании</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in links</source>
   <translation>
    <numerusform>{n} различие в ссылках</numerusform>
    <numerusform>{n} различия в ссылках</numerusform>
    <numerusform>{n} различий в ссылках</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in numbers</source>
   <translation>
    <numerusform>{n} различие в числах</numerusform>
    <numerusform>{n} различия в числах</numerusform>
    <numerusform>{n} различий в числах</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in paragraph breaks</source>
   <translation>
    <numerusform>{n} различие в разбивке на абзацы</numerusform>
    <numerusform>{n} различия в разбивке на абзацы</numerusform>
    <numerusform>{n} различий в разбивке на абзацы</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in punctuation</source>
   <translation>
    <numerusform>{n} различие в пунктуации</numerusform>
    <numerusform>{n} различия в пунктуации</numerusform>
    <numerusform>{n} различий в пунктуации</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in spacing</source>
   <translation>
    <numerusform>{n} различие в пробелах</numerusform>
    <numerusform>{n} различия в пробелах</numerusform>
    <numerusform>{n} различий в пробелах</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in spelling</source>
   <translation>
    <numerusform>{n} различие в орфографии</numerusform>
    <numerusform>{n} различия в орфографии</numerusform>
    <numerusform>{n} различий в орфографии</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in the furniture</source>
   <translation>
    <numerusform>{n} различие в обвязке</numerusform>
    <numerusform>{n} различия в обвязке</numerusform>
    <numerusform>{n} различий в обвязке</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in wording</source>
   <translation>
    <numerusform>{n} различие в формулировках</numerusform>
    <numerusform>{n} различия в формулировках</numerusform>
    <numerusform>{n} различий в формулировках</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} moved passages</source>
   <translation>
    <numerusform>{n} перемещённый фрагмент</numerusform>
    <numerusform>{n} перемещённых фрагмента</numerusform>
    <numerusform>{n} перемещённых фрагментов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} typographic differences</source>
   <translation>
    <numerusform>{n} различие в типографике</numerusform>
    <numerusform>{n} различия в типографике</numerusform>
    <numerusform>{n} различий в типографике</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/looks.py" />
   <source>a run of invisible characters</source>
   <translation>цепочка невидимых символов</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/looks.py" />
   <source>an invisible character</source>
   <translation>невидимый символ</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/looks.py" />
   <source>{code} for {other}</source>
   <translation>{code} вместо {other}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/phrases.py" />
   <source>{clauses}; {clause}</source>
   <translation>{clauses}; {clause}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/phrases.py" />
   <source>{items} and {last}</source>
   <translation>{items} и {last}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/phrases.py" />
   <source>{items}, {item}</source>
   <translation>{items}, {item}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/phrases.py" />
   <source>{sentence}.</source>
   <translation>{sentence}.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/search.py" />
   <source>reviewed</source>
   <translation>просмотрено</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>Added, repeats {paragraph}: {passage}</source>
   <translation>Добавлено, повторяет {paragraph}: {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>Added: {passage}</source>
   <translation>Добавлено: {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>Broken before {passage}</source>
   <translation>Разбито перед {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>Missing, repeats {paragraph}: {passage}</source>
   <translation>Нет справа, повторяет {paragraph}: {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>Missing: {passage}</source>
   <translation>Нет справа: {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>a hedge</source>
   <translation>смягчение</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>a link was added to {words}: {target}</source>
   <translation>у {words} справа появляется ссылка: {target}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>a name</source>
   <translation>имя</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>a negation</source>
   <translation>отрицание</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>an attribution</source>
   <translation>атрибуция</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>bold</source>
   <translation>полужирный</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>code</source>
   <translation>код</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>inside a quotation</source>
   <translation>внутри цитаты</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>italic</source>
   <translation>курсив</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/sentences.py" />
   <source>one paragraph on the left, {many} on the right: broken before {passage}</source>
   <translation>
    <numerusform>слева один абзац, справа {many}: разрыв перед {passage}</numerusform>
    <numerusform>слева один абзац, справа {many}: разрыв перед {passage}</numerusform>
    <numerusform>слева один абзац, справа {many}: разрыв перед {passage}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>paragraph broken on the left, before {passage}</source>
   <translation>слева абзац разбит перед {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>paragraph broken on the right, before {passage}</source>
   <translation>справа абзац разбит перед {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>strike-through</source>
   <translation>зачёркивание</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>subscript</source>
   <translation>нижний индекс</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>superscript</source>
   <translation>верхний индекс</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>the link of {words} is missing on the right: {target}</source>
   <translation>у {words} справа нет ссылки: {target}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>the link of {words} leads elsewhere: {target}</source>
   <translation>ссылка у {words} ведёт в другое место: {target}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>the space around {words} differs</source>
   <translation>различаются пробелы вокруг {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>the {role} is missing on the right: {passage}</source>
   <translation>справа отсутствует {role}: {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>underline</source>
   <translation>подчёркивание</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{left} became {right}</source>
   <translation>{left} заменено на {right}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{left} became {right}, which looks the same: {codes}</source>
   <translation>{left} заменено на {right}, с виду такое же: {codes}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{left} is written {right} on the right</source>
   <translation>{left} справа пишется {right}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{many} paragraphs on the left, one on the right: broken before {passage}</source>
   <translation>
    <numerusform>слева {many} абзац, справа один: разрыв перед {passage}</numerusform>
    <numerusform>слева {many} абзаца, справа один: разрыв перед {passage}</numerusform>
    <numerusform>слева {many} абзацев, справа один: разрыв перед {passage}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} became {other} after {word}</source>
   <translation>после {word}: слева {mark}, справа {other}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} is missing on the right</source>
   <translation>справа отсутствует {mark}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} is missing on the right after {word}</source>
   <translation>после {word} справа отсутствует {mark}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} is missing on the right before {word}</source>
   <translation>справа перед {word} отсутствует {mark}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} is missing on the right in {word}</source>
   <translation>справа в {word} отсутствует {mark}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} was added</source>
   <translation>справа появляется {mark}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} was added after {word}</source>
   <translation>после {word} справа появляется {mark}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} was added before {word}</source>
   <translation>справа перед {word} появляется {mark}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} was added in {word}</source>
   <translation>справа в {word} появляется {mark}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{paragraph} on the right · {category}</source>
   <translation>{paragraph} справа · {category}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{paragraph} · {category}</source>
   <translation>{paragraph} · {category}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{passage} moved down by {n} paragraphs</source>
   <translation>
    <numerusform>{passage} перемещено на {n} абзац ниже</numerusform>
    <numerusform>{passage} перемещено на {n} абзаца ниже</numerusform>
    <numerusform>{passage} перемещено на {n} абзацев ниже</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{passage} moved to {paragraph} on the right</source>
   <translation>{passage} перемещено: справа в {paragraph}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{passage} moved up by {n} paragraphs</source>
   <translation>
    <numerusform>{passage} перемещено на {n} абзац выше</numerusform>
    <numerusform>{passage} перемещено на {n} абзаца выше</numerusform>
    <numerusform>{passage} перемещено на {n} абзацев выше</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{passage} stands in another place</source>
   <translation>{passage} стоит в другом месте</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{role} is missing on the right: {passage}</source>
   <translation>справа отсутствует {role}: {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{role} was added: {passage}</source>
   <translation>справа появляется {role}: {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence} ({flags})</source>
   <translation>{sentence} ({flags})</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence} after {word}</source>
   <translation>после {word}: {sentence}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence} before {word}</source>
   <translation>перед {word}: {sentence}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence} in the {role}</source>
   <translation>{role}: {sentence}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence} in {word}</source>
   <translation>в {word}: {sentence}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence}, edited on the way</source>
   <translation>{sentence}, с правкой</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence}; it repeats {paragraph} on the left</source>
   <translation>{sentence}; повторяет {paragraph} слева</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence}; it repeats {paragraph} on the right</source>
   <translation>{sentence}; повторяет {paragraph} справа</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{styles} were added to {words}</source>
   <translation>
    <numerusform>у {words} справа появляется {styles}</numerusform>
    <numerusform>у {words} справа появляются {styles}</numerusform>
    <numerusform>у {words} справа появляются {styles}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{styles} were taken from it</source>
   <translation>
    <numerusform>пропадает {styles}</numerusform>
    <numerusform>пропадают {styles}</numerusform>
    <numerusform>пропадают {styles}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{styles} were taken from {words}</source>
   <translation>
    <numerusform>у {words} справа пропадает {styles}</numerusform>
    <numerusform>у {words} справа пропадают {styles}</numerusform>
    <numerusform>у {words} справа пропадают {styles}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{words} became a heading</source>
   <translation>{words} справа — заголовок</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{words} became a heading of level {new}, not {old}</source>
   <translation>{words} справа — заголовок уровня {new}, а не {old}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{words} is missing on the right</source>
   <translation>справа нет {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{words} is no heading on the right</source>
   <translation>{words} справа не заголовок</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{words} is set otherwise on the right</source>
   <translation>{words} справа набрано иначе</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{words} was added</source>
   <translation>справа добавлено {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Aligned by hand</source>
   <translation>Сопоставлено вручную</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Moved, on the left after {paragraph}</source>
   <translation>Перемещено, слева после {paragraph}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Moved, on the left at the beginning</source>
   <translation>Перемещено, слева в начале</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Moved, on the left in {paragraph}</source>
   <translation>Перемещено, слева в {paragraph}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Moved, on the right after {paragraph}</source>
   <translation>Перемещено, справа после {paragraph}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Moved, on the right at the beginning</source>
   <translation>Перемещено, справа в начале</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Moved, on the right in {paragraph}</source>
   <translation>Перемещено, справа в {paragraph}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Only on the left</source>
   <translation>Только слева</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Only on the right</source>
   <translation>Только справа</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Parted by hand</source>
   <translation>Разъединено вручную</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>{role}, only on the left</source>
   <translation>{role}, только слева</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>{role}, only on the right</source>
   <translation>{role}, только справа</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>{tag}, aligned by hand</source>
   <translation>{tag}, сопоставлено вручную</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>{tag}, parted by hand</source>
   <translation>{tag}, разъединено вручную</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tally.py" />
   <source>The bylines differ.</source>
   <translation>Строки авторов различаются.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>a passage of {n} paragraphs</source>
   <translation>
    <numerusform>отрывок из {n} абзаца</numerusform>
    <numerusform>отрывок из {n} абзацев</numerusform>
    <numerusform>отрывок из {n} абзацев</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>a passage of {n} paragraphs moved</source>
   <translation>
    <numerusform>перемещён отрывок из {n} абзаца</numerusform>
    <numerusform>перемещён отрывок из {n} абзацев</numerusform>
    <numerusform>перемещён отрывок из {n} абзацев</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tally.py" />
   <source>a title stands only on the left</source>
   <translation>заголовок есть только слева</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tally.py" />
   <source>a title stands only on the right</source>
   <translation>заголовок есть только справа</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} are missing on the right</source>
   <translation>
    <numerusform>справа отсутствует {n}</numerusform>
    <numerusform>справа отсутствуют {n}</numerusform>
    <numerusform>справа отсутствуют {n}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} more passages</source>
   <translation>
    <numerusform>ещё {n} фрагмент</numerusform>
    <numerusform>ещё {n} фрагмента</numerusform>
    <numerusform>ещё {n} фрагментов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} paragraphs are missing on the right</source>
   <translation>
    <numerusform>справа отсутствует {n} абзац</numerusform>
    <numerusform>справа отсутствуют {n} абзаца</numerusform>
    <numerusform>справа отсутствуют {n} абзацев</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} paragraphs moved</source>
   <translation>
    <numerusform>перемещён {n} абзац</numerusform>
    <numerusform>перемещено {n} абзаца</numerusform>
    <numerusform>перемещено {n} абзацев</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} paragraphs were added</source>
   <translation>
    <numerusform>добавлен {n} абзац</numerusform>
    <numerusform>добавлено {n} абзаца</numerusform>
    <numerusform>добавлено {n} абзацев</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} passages</source>
   <translation>
    <numerusform>{n} отрывок</numerusform>
    <numerusform>{n} отрывка</numerusform>
    <numerusform>{n} отрывков</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} sentences moved</source>
   <translation>
    <numerusform>перемещено {n} предложение</numerusform>
    <numerusform>перемещено {n} предложения</numerusform>
    <numerusform>перемещено {n} предложений</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{passages} and {n} paragraphs moved</source>
   <translation>
    <numerusform>перемещены {passages} и {n} абзац</numerusform>
    <numerusform>перемещены {passages} и {n} абзаца</numerusform>
    <numerusform>перемещены {passages} и {n} абзацев</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tally.py" />
   <source>{passages} moved</source>
   <translation>перемещены {passages}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{what} differ</source>
   <translation>
    <numerusform>различается: {what}</numerusform>
    <numerusform>различаются: {what}</numerusform>
    <numerusform>различаются: {what}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tally.py" />
   <source>{what} only on the left</source>
   <translation>только слева: {what}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tally.py" />
   <source>{what} only on the right</source>
   <translation>только справа: {what}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{what} stand only on the left</source>
   <translation>
    <numerusform>только слева: {what}</numerusform>
    <numerusform>только слева: {what}</numerusform>
    <numerusform>только слева: {what}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{what} stand only on the right</source>
   <translation>
    <numerusform>только справа: {what}</numerusform>
    <numerusform>только справа: {what}</numerusform>
    <numerusform>только справа: {what}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>a header or footer on {n} pages stands only on the left</source>
   <translation>
    <numerusform>колонтитул на {n} странице есть только слева</numerusform>
    <numerusform>колонтитул на {n} страницах есть только слева</numerusform>
    <numerusform>колонтитул на {n} страницах есть только слева</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>a header or footer on {n} pages stands only on the right</source>
   <translation>
    <numerusform>колонтитул на {n} странице есть только справа</numerusform>
    <numerusform>колонтитул на {n} страницах есть только справа</numerusform>
    <numerusform>колонтитул на {n} страницах есть только справа</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>a passage of {n} paragraphs moved down</source>
   <translation>
    <numerusform>отрывок из {n} абзаца перемещён ниже</numerusform>
    <numerusform>отрывок из {n} абзацев перемещён ниже</numerusform>
    <numerusform>отрывок из {n} абзацев перемещён ниже</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>a passage of {n} paragraphs moved up</source>
   <translation>
    <numerusform>отрывок из {n} абзаца перемещён выше</numerusform>
    <numerusform>отрывок из {n} абзацев перемещён выше</numerusform>
    <numerusform>отрывок из {n} абзацев перемещён выше</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>a passage of {n} paragraphs stands in another place</source>
   <translation>
    <numerusform>отрывок из {n} абзаца стоит в другом месте</numerusform>
    <numerusform>отрывок из {n} абзацев стоит в другом месте</numerusform>
    <numerusform>отрывок из {n} абзацев стоит в другом месте</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>{n} paragraphs are numbered otherwise</source>
   <translation>
    <numerusform>{n} абзац пронумерован иначе</numerusform>
    <numerusform>{n} абзаца пронумерованы иначе</numerusform>
    <numerusform>{n} абзацев пронумерованы иначе</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>{role} in {n} paragraphs stands only on the left</source>
   <translation>
    <numerusform>только слева {role} из {n} абзаца</numerusform>
    <numerusform>только слева {role} из {n} абзацев</numerusform>
    <numerusform>только слева {role} из {n} абзацев</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>{role} in {n} paragraphs stands only on the right</source>
   <translation>
    <numerusform>только справа {role} из {n} абзаца</numerusform>
    <numerusform>только справа {role} из {n} абзацев</numerusform>
    <numerusform>только справа {role} из {n} абзацев</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/together.py" />
   <source>{sentence}: {passage}</source>
   <translation>{sentence}: {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>A revised version of the same article.</source>
   <translation>Переработанная версия той же статьи.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>A revised version of the same text.</source>
   <translation>Переработанная версия того же текста.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>Identical.</source>
   <translation>Полное совпадение.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>Narrowed to {what}.</source>
   <translation>Показано только: {what}.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>No passage is set against another.</source>
   <translation>Фрагменты не сопоставлены.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>No word and no mark differs, only how they are written down: line ends, spaces, encoding or markup.</source>
   <translation>Слова и знаки одни и те же; отличается только запись: концы строк, пробелы, кодировка или разметка.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>Nothing differs, to the last character.</source>
   <translation>Различий нет, вплоть до последнего символа.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>Partly the same text.</source>
   <translation>Текст совпадает частично.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>The answer is coarser than usual in {n} stretches ({where}).</source>
   <translation>
    <numerusform>В {n} фрагменте ответ грубее обычного ({where}).</numerusform>
    <numerusform>В {n} фрагментах ответ грубее обычного ({where}).</numerusform>
    <numerusform>В {n} фрагментах ответ грубее обычного ({where}).</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>The same article, word for word.</source>
   <translation>Та же статья, слово в слово.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>The same article.</source>
   <translation>Та же статья.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>The same text, word for word.</source>
   <translation>Тот же текст, слово в слово.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>The same text.</source>
   <translation>Тот же текст.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>The titles differ.</source>
   <translation>Заголовки различаются.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>These two texts share almost nothing.</source>
   <translation>У этих двух текстов нет почти ничего общего.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>from {left} on the left, {right} on the right</source>
   <translation>слева с {left}, справа с {right}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>from {left} on the left, {right} on the right, and after</source>
   <translation>слева с {left}, справа с {right} и далее</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} (all in the title)</source>
   <translation>{count} (все в заголовке)</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} (both in the title)</source>
   <translation>{count} (оба в заголовке)</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} (in the title)</source>
   <translation>{count} (в заголовке)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} ({many} of them in the title)</source>
   <translation>
    <numerusform>{count} (из них {many} в заголовке)</numerusform>
    <numerusform>{count} (из них {many} в заголовке)</numerusform>
    <numerusform>{count} (из них {many} в заголовке)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} ({many} of them whole paragraphs)</source>
   <translation>
    <numerusform>{count} (из них {many} целый абзац)</numerusform>
    <numerusform>{count} (из них {many} целых абзаца)</numerusform>
    <numerusform>{count} (из них {many} целых абзацев)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} ({many} of them whole paragraphs, {title} in the title)</source>
   <translation>
    <numerusform>{count} (из них {many} целый абзац, {title} в заголовке)</numerusform>
    <numerusform>{count} (из них {many} целых абзаца, {title} в заголовке)</numerusform>
    <numerusform>{count} (из них {many} целых абзацев, {title} в заголовке)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} ({n} of them numbers of paragraphs)</source>
   <translation>
    <numerusform>{count} (из них {n} — номер абзаца)</numerusform>
    <numerusform>{count} (из них {n} — номера абзацев)</numerusform>
    <numerusform>{count} (из них {n} — номера абзацев)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{n} differences</source>
   <translation>
    <numerusform>{n} различие</numerusform>
    <numerusform>{n} различия</numerusform>
    <numerusform>{n} различий</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{n} differences of form</source>
   <translation>
    <numerusform>{n} несущественное различие</numerusform>
    <numerusform>{n} несущественных различия</numerusform>
    <numerusform>{n} несущественных различий</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{n} differences in {place}</source>
   <translation>
    <numerusform>{n} различие в {place}</numerusform>
    <numerusform>{n} различия в {place}</numerusform>
    <numerusform>{n} различий в {place}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{n} in {place}</source>
   <translation>{n} в {place}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{n} negations are among them.</source>
   <translation>
    <numerusform>Среди них {n} отрицание.</numerusform>
    <numerusform>Среди них {n} отрицания.</numerusform>
    <numerusform>Среди них {n} отрицаний.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{what} are hidden, most of them in {place}.</source>
   <translation>Скрыто: {what}, большинство — в {place}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{what} are hidden.</source>
   <translation>
    <numerusform>Скрыто: {what}.</numerusform>
    <numerusform>Скрыто: {what}.</numerusform>
    <numerusform>Скрыто: {what}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/html_rows.py" />
   <source>Difference {n} in the list</source>
   <translation>Различие {n} в списке</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/html_style.py" />
   <source>broken here</source>
   <translation>разрыв здесь</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/registry.py" />
   <source>A name without a suffix stands for no kind of report; the known ones are {known}.</source>
   <translation>Имя без суффикса не обозначает вида отчёта; известны: {known}.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/registry.py" />
   <source>A report as {format} can only be written to a file.</source>
   <translation>Отчёт в формате {format} можно записать только в файл.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/registry.py" />
   <source>A report is not written as “{suffix}”; the kinds there are end in {known}. Name the file with one of these.</source>
   <translation>Отчёт не записывается как «{suffix}»; имеющиеся виды оканчиваются на {known}. Дайте файлу один из этих суффиксов.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/registry.py" />
   <source>JSON data</source>
   <translation>Данные JSON</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/registry.py" />
   <source>“{format}” is no kind of report; the known ones are {known}.</source>
   <translation>«{format}» — не вид отчёта; известны: {known}.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Amber is on the left, blue on the right; the letters that differ inside a word are stronger.</source>
   <translation>Янтарный — слева, синий — справа; буквы, которые отличаются внутри слова, выделены сильнее.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Both variants, side by side</source>
   <translation>Оба варианта рядом</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Differences</source>
   <translation>Различия</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Left marks have an edge at their left end, right marks one at their right end and fine stripes.</source>
   <translation>У пометок слева есть черта у левого края, у пометок справа — у правого края и тонкие полоски.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Made by Variorum {version}.</source>
   <translation>Создано программой Variorum {version}.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Not shown:</source>
   <translation>Не показано:</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Note</source>
   <translation>Заметка</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Rose is on the left, teal on the right; the letters that differ inside a word are stronger.</source>
   <translation>Розовый — слева, бирюзовый — справа; буквы, которые отличаются внутри слова, выделены сильнее.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Show {category}</source>
   <translation>Показать: {category}</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>There are none.</source>
   <translation>Различий нет.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>What is shown</source>
   <translation>Что показано</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>What the marks mean</source>
   <translation>Что означают пометки</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>left:</source>
   <translation>слева:</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>right:</source>
   <translation>справа:</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>{left} and {right}, compared</source>
   <translation>{left} и {right}: сравнение</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/reporting/to_html.py" />
   <source>{n} other differences are left out of this page.</source>
   <translation>
    <numerusform>Ещё {n} различие на эту страницу не вошло.</numerusform>
    <numerusform>Ещё {n} различия на эту страницу не вошли.</numerusform>
    <numerusform>Ещё {n} различий на эту страницу не вошли.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/reporting/to_html.py" />
   <source>{n} words</source>
   <translation>
    <numerusform>{n} слово</numerusform>
    <numerusform>{n} слова</numerusform>
    <numerusform>{n} слов</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_text.py" />
   <source>Passage</source>
   <translation>Фрагмент</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_text.py" />
   <source>hidden</source>
   <comment>before a list of categories</comment>
   <translation>скрыто</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_text.py" />
   <source>shown</source>
   <comment>before a list of categories</comment>
   <translation>показано</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/reporting/to_text.py" />
   <source>{n} more differences</source>
   <translation>
    <numerusform>ещё {n} различие</numerusform>
    <numerusform>ещё {n} различия</numerusform>
    <numerusform>ещё {n} различий</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_text.py" />
   <source>… and {more}. A report has them all: {option}</source>
   <translation>… и {more}. В отчёте есть все: {option}</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/write.py" />
   <source>The report cannot be written to {name} ({reason}).</source>
   <translation>Записать отчёт в {name} нельзя ({reason}).</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/write.py" />
   <source>The report cannot be written: there is no folder “{folder}”.</source>
   <translation>Записать отчёт нельзя: папки «{folder}» нет.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/write.py" />
   <source>The report cannot be written: {name} is a folder. Give it the name of a file.</source>
   <translation>Записать отчёт нельзя: {name} — это папка. Укажите имя файла.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/write.py" />
   <source>The report cannot be written: {name} may not be written to. Choose another place.</source>
   <translation>Записать отчёт нельзя: нет прав на запись в {name}. Выберите другое место.</translation>
  </message>
  <message>
   <location filename="../../viewer/sessions.py" />
   <source>The session cannot be written to “{name}”: {reason}.</source>
   <translation>Записать сеанс в «{name}» нельзя: {reason}.</translation>
  </message>
  <message>
   <location filename="../../viewer/sessions.py" />
   <source>The session “{name}” cannot be read: {reason}.</source>
   <translation>Прочитать сеанс «{name}» нельзя: {reason}.</translation>
  </message>
  <message>
   <location filename="../../viewer/sessions.py" />
   <source>“{name}” is no session of Variorum, or it is damaged. Open the two texts instead.</source>
   <translation>«{name}» — не сеанс Variorum, или файл повреждён. Откройте сами два текста.</translation>
  </message>
  <message>
   <location filename="../../viewer/sessions.py" />
   <source>“{name}” is too large to be a session.</source>
   <translation>Файл «{name}» слишком велик для сеанса.</translation>
  </message>
  <message>
   <location filename="../../viewer/sessions.py" />
   <source>“{name}” was saved by a newer Variorum. Open it with that.</source>
   <translation>Файл «{name}» сохранён более новой версией Variorum. Откройте его в ней.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>All there is to know of the difference in hand, below the list.</source>
   <translation>Всё, что известно о текущем различии, под списком.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Allow addresses of the web that only this machine or its network reaches.</source>
   <translation>Разрешить веб-адреса, доступные только с этого компьютера или из его сети.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Amber and blue</source>
   <translation>Янтарный и синий</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Arrangement</source>
   <translation>Расположение</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>As in the window</source>
   <translation>Как в окне</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>As one text</source>
   <translation>Одним текстом</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>As the system</source>
   <translation>Как в системе</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>By which colours left, right and moved passages are told apart. All but the standard ones tell the sides apart by shape too; high contrast also comes where the system asks for it.</source>
   <translation>Какими цветами различаются левое, правое и перемещённое. Все наборы, кроме обычного, различают стороны и формой; высокий контраст включается и по запросу системы.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>By which colours the sides are told apart in an exported web page.</source>
   <translation>Какими цветами различаются стороны в экспортированной веб-странице.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Caret in the texts</source>
   <translation>Курсор в текстах</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Changes only</source>
   <translation>Только изменения</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Colours of reports</source>
   <translation>Цвета отчётов</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Colours of the sides</source>
   <translation>Цвета сторон</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Context of a change</source>
   <translation>Контекст изменения</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Dark</source>
   <translation>Тёмная</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Details</source>
   <translation>Подробности</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Every difference as a sentence, beside the texts.</source>
   <translation>Каждое различие — предложением, рядом с текстами.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Face of the left text</source>
   <translation>Шрифт левого текста</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Face of the right text</source>
   <translation>Шрифт правого текста</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Fold the paragraphs without a shown difference.</source>
   <translation>Свернуть абзацы без показанных различий.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>For deuteranopia</source>
   <translation>Для дейтеранопии</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>For protanopia</source>
   <translation>Для протанопии</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>For tritanopia</source>
   <translation>Для тританопии</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>From line to line, as a multiple of the size of the letters.</source>
   <translation>От строки до строки, кратно размеру букв.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Hide what is reviewed</source>
   <translation>Скрывать просмотренное</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>High contrast</source>
   <translation>Высокий контраст</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>In letters; a column that is wider has the text in its middle. 0 lets lines be as long as the column.</source>
   <translation>В буквах; если столбец шире, текст стоит посередине. 0 — строки во всю ширину столбца.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>In which language Variorum speaks; the texts stay as they are.</source>
   <translation>На каком языке говорит Variorum; тексты остаются как есть.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Invisible characters</source>
   <translation>Невидимые символы</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Language</source>
   <translation>Язык</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Light</source>
   <translation>Светлая</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Light or dark</source>
   <translation>Светлая или тёмная тема</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Line spacing</source>
   <translation>Межстрочный интервал</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>List of differences</source>
   <translation>Список различий</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Longest line</source>
   <translation>Предельная длина строки</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Private addresses</source>
   <translation>Частные адреса</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Show no-break spaces, soft hyphens, zero-width and direction marks.</source>
   <translation>Показывать неразрывные пробелы, мягкие переносы, знаки нулевой ширины и направления.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Side by side</source>
   <translation>Рядом</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Size of the texts</source>
   <translation>Размер текстов</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>So many paragraphs around a change stay where only changes are shown.</source>
   <translation>Столько абзацев вокруг изменения остаётся, когда показаны только изменения.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>The font that the left text is set in.</source>
   <translation>Каким шрифтом набран левый текст.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>The font that the right text is set in.</source>
   <translation>Каким шрифтом набран правый текст.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>The left alone</source>
   <translation>Только левый</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>The right alone</source>
   <translation>Только правый</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>The texts beside each other, as one with what the left has struck out, or one of them alone.</source>
   <translation>Тексты рядом, одним текстом с зачёркнутым левым или только один из них.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Theme: light or dark at all times, or as the system is.</source>
   <translation>Тема: всегда светлая или тёмная либо как в системе.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Walk through the texts by keys; a screen reader reads along.</source>
   <translation>Ходить по текстам с клавиатуры; программа экранного доступа читает вслед.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>What was reviewed is neither in the list nor stopped at; in the texts it stays marked.</source>
   <translation>Просмотренного нет в списке, и переход на нём не останавливается; в текстах оно остаётся отмеченным.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Zoom, against the size of the system’s own letters.</source>
   <translation>Масштаб относительно размера системного шрифта.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_cell.py" />
   <source>Left, paragraph {n}</source>
   <translation>Слева, абзац {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_cell.py" />
   <source>Left, paragraphs {first} to {last}</source>
   <translation>Слева, абзацы с {first} по {last}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_cell.py" />
   <source>Nothing on the left</source>
   <translation>Слева ничего нет</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_cell.py" />
   <source>Nothing on the right</source>
   <translation>Справа ничего нет</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_cell.py" />
   <source>Right, paragraph {n}</source>
   <translation>Справа, абзац {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_cell.py" />
   <source>Right, paragraphs {first} to {last}</source>
   <translation>Справа, абзацы с {first} по {last}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_view.py" />
   <source>Row {n} of {all}, {told}</source>
   <translation>Строка {n} из {all}, {told}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_view.py" />
   <source>no difference shown</source>
   <translation>показанных различий нет</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/accessible_view.py" />
   <source>{n} differences</source>
   <translation>
    <numerusform>{n} различие</numerusform>
    <numerusform>{n} различия</numerusform>
    <numerusform>{n} различий</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/accessible_view.py" />
   <source>{n} rows in two columns</source>
   <translation>
    <numerusform>{n} строка в двух столбцах</numerusform>
    <numerusform>{n} строки в двух столбцах</numerusform>
    <numerusform>{n} строк в двух столбцах</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Actual Size</source>
   <translation>&amp;Исходный размер</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Categories</source>
   <translation>Кате&amp;гории</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Close Comparison</source>
   <translation>&amp;Закрыть сравнение</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Copy</source>
   <translation>&amp;Копировать</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Dark</source>
   <translation>&amp;Тёмная</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Правка</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Even Widths</source>
   <translation>Поро&amp;вну</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Export…</source>
   <translation>&amp;Экспорт…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;File</source>
   <translation>&amp;Файл</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Find…</source>
   <translation>На&amp;йти…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Go</source>
   <translation>П&amp;ереход</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Go To…</source>
   <translation>Перейти &amp;к…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Help</source>
   <translation>&amp;Справка</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;High Contrast</source>
   <translation>Высокий &amp;контраст</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Keys and Mouse</source>
   <translation>&amp;Клавиши и мышь</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Light</source>
   <translation>С&amp;ветлая</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;New Window</source>
   <translation>&amp;Новое окно</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Next Difference</source>
   <translation>&amp;Следующее различие</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Open Two Texts…</source>
   <translation>&amp;Открыть два текста…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Paste</source>
   <translation>Вс&amp;тавить</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Previous Difference</source>
   <translation>&amp;Предыдущее различие</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Quit</source>
   <translation>В&amp;ыход</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Revert to Saved</source>
   <translation>Верну&amp;ть сохранённое</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Save Session…</source>
   <translation>&amp;Сохранить сеанс…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Side by Side</source>
   <translation>&amp;Рядом</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Theme</source>
   <translation>Т&amp;ема</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Отменить</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;View</source>
   <translation>&amp;Вид</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>A&amp;rrangement</source>
   <translation>Р&amp;асположение</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>All keys on one sheet</source>
   <translation>Все клавиши на одном листе</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Amber &amp;and Blue</source>
   <translation>&amp;Янтарный и синий</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>As &amp;One Text</source>
   <translation>&amp;Одним текстом</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>As the &amp;System</source>
   <translation>Как в &amp;системе</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>C&amp;hanges Only</source>
   <translation>&amp;Только изменения</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Caret in the Te&amp;xt</source>
   <translation>&amp;Курсор в текстах</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Changes</source>
   <translation>Изменения</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose colours, sizes and what is shown</source>
   <translation>Выбрать цвета, размеры и то, что показывать</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose how the left text is read</source>
   <translation>Выбрать, как читается левый текст</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose how the right text is read</source>
   <translation>Выбрать, как читается правый текст</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose the file on the left</source>
   <translation>Выбрать файл для левой стороны</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose the file on the right</source>
   <translation>Выбрать файл для правой стороны</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose two files and compare them</source>
   <translation>Выбрать два файла и сравнить их</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Close W&amp;indow</source>
   <translation>Закрыть о&amp;кно</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Close all windows and leave Variorum</source>
   <translation>Закрыть все окна и выйти из Variorum</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Close this window with its comparison</source>
   <translation>Закрыть это окно вместе со сравнением</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Colours and shapes for readers who cannot tell blue from yellow</source>
   <translation>Цвета и формы для тех, кто не отличает синий от жёлтого</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Colours and shapes for readers who cannot tell green from red</source>
   <translation>Цвета и формы для тех, кто не отличает зелёный от красного</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Colours and shapes for readers who cannot tell red from green, and to whom red is dark</source>
   <translation>Цвета и формы для тех, кто не отличает красный от зелёного и видит красный тёмным</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Compare the two sample articles</source>
   <translation>Сравнить две статьи из образца</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Copy &amp;Difference</source>
   <translation>Копировать разли&amp;чие</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Copy the difference in hand as it can be quoted, with both places</source>
   <translation>Копировать текущее различие как цитату, с указанием обоих мест</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Copy the selected text, without marks</source>
   <translation>Копировать выделенный текст без пометок</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Dark at all times</source>
   <translation>Всегда тёмная</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Detai&amp;ls</source>
   <translation>&amp;Подробности</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Do again what was taken back last</source>
   <translation>Повторить то, что было отменено последним</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Exchange left and right</source>
   <translation>Поменять левое и правое</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Export</source>
   <translation>Экспорт</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Fetch one or two pages of the web and compare them</source>
   <translation>Загрузить одну или две веб-страницы и сравнить их</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Find &amp;Action…</source>
   <translation>Найти &amp;действие…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Find Ne&amp;xt</source>
   <translation>Найти след&amp;ующее</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Find Pre&amp;vious</source>
   <translation>Найти пре&amp;дыдущее</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Find an action by its name and do it</source>
   <translation>Найти действие по названию и выполнить его</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Find words in both texts</source>
   <translation>Найти слова в обоих текстах</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Fold the paragraphs without a shown difference; a click opens them</source>
   <translation>Свернуть абзацы без показанных различий; щелчок их раскрывает</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>For &amp;Protanopia</source>
   <translation>Для &amp;протанопии</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>For &amp;Tritanopia</source>
   <translation>Для т&amp;ританопии</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>For D&amp;euteranopia</source>
   <translation>Для &amp;дейтеранопии</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Give both texts half of the width</source>
   <translation>Отдать обоим текстам по половине ширины</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Give the left text less of the width</source>
   <translation>Отдать левому тексту меньше ширины</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Give the left text more of the width</source>
   <translation>Отдать левому тексту больше ширины</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go back to the start page</source>
   <translation>Вернуться на начальную страницу</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go to a heading, a paragraph, a page or a line</source>
   <translation>Перейти к заголовку, абзацу, странице или строке</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go to the next difference that is shown</source>
   <translation>Перейти к следующему показанному различию</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go to the next place that was found</source>
   <translation>Перейти к следующему найденному месту</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go to the place before that was found</source>
   <translation>Перейти к предыдущему найденному месту</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go to the previous difference that is shown</source>
   <translation>Перейти к предыдущему показанному различию</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Hide Revie&amp;wed</source>
   <translation>Скр&amp;ыть просмотренное</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Ho&amp;w It Is Read</source>
   <translation>&amp;Чтение</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>How Variorum is used, and what its marks mean</source>
   <translation>Как пользоваться Variorum и что означают пометки</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>How the &amp;Left Text Is Read…</source>
   <translation>Как читать &amp;левый текст…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>How the &amp;Right Text Is Read…</source>
   <translation>Как читать &amp;правый текст…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>In&amp;visible Characters</source>
   <translation>&amp;Невидимые символы</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Keep this comparison as a file, to take it up again as it is</source>
   <translation>Сохранить это сравнение в файл, чтобы продолжить с того же места</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Keep this comparison as another file; the one that it had stays as it is</source>
   <translation>Сохранить это сравнение в другом файле; прежний останется как есть</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Lang&amp;uage</source>
   <translation>&amp;Язык</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Language of the program: English</source>
   <translation>Язык программы: английский</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Language of the program: French</source>
   <translation>Язык программы: французский</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Language of the program: German</source>
   <translation>Язык программы: немецкий</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Language of the program: Russian</source>
   <translation>Язык программы: русский</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Language of the program: Spanish</source>
   <translation>Язык программы: испанский</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Left Text &amp;Wider</source>
   <translation>Левый текст &amp;шире</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Left Text N&amp;arrower</source>
   <translation>Левый текст &amp;уже</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Light at all times</source>
   <translation>Всегда светлая</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Light or dark as the system is</source>
   <translation>Светлая или тёмная, как в системе</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>List</source>
   <translation>Список</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>List of &amp;Differences</source>
   <translation>&amp;Список различий</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Make the text on the clipboard the left side</source>
   <translation>Сделать текст из буфера обмена левым</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Make the text on the clipboard the right side</source>
   <translation>Сделать текст из буфера обмена правым</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Make the text on the clipboard the side that is empty, or the one last touched</source>
   <translation>Вставить текст из буфера обмена на пустую сторону или на ту, к которой обращались последней</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Make the texts larger</source>
   <translation>Показать тексты крупнее</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Make the texts smaller</source>
   <translation>Показать тексты мельче</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Mark All A&amp;like as Reviewed</source>
   <translation>Отметить все т&amp;акие же как просмотренные</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Mark as &amp;Reviewed</source>
   <translation>Отметить как просмо&amp;тренное</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>N&amp;ote…</source>
   <translation>&amp;Заметка…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Next</source>
   <translation>Следующее</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open</source>
   <translation>Открыть</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open &amp;Comparisons</source>
   <translation>&amp;Открытые сравнения</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open &amp;Left…</source>
   <translation>Открыть &amp;левый текст…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open Last Re&amp;port</source>
   <translation>Открыть после&amp;дний отчёт</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open Ri&amp;ght…</source>
   <translation>Открыть &amp;правый текст…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open Web &amp;Address…</source>
   <translation>Открыть веб-&amp;адрес…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open a window for another comparison</source>
   <translation>Открыть окно для другого сравнения</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open the report that was exported last in its own program</source>
   <translation>Открыть отчёт, экспортированный последним, в своей программе</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Paste</source>
   <translation>Вставить</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Paste as L&amp;eft</source>
   <translation>Вставить с&amp;лева</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Paste as Plain &amp;Text</source>
   <translation>Вставить как простой т&amp;екст</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Paste as R&amp;ight</source>
   <translation>Вставить спр&amp;ава</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Paste the letters alone, without formatting and links</source>
   <translation>Вставить только буквы, без форматирования и ссылок</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Prefere&amp;nces…</source>
   <translation>&amp;Настройки…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Previous</source>
   <translation>Предыдущее</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Read the files again, and fetch the pages anew</source>
   <translation>Прочитать файлы и загрузить страницы заново</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Read the left text by itself</source>
   <translation>Читать один левый текст</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Read the right text by itself</source>
   <translation>Читать один правый текст</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Recen&amp;t Comparisons</source>
   <translation>Недавние с&amp;равнения</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Red&amp;o</source>
   <translation>&amp;Повторить</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Reloa&amp;d</source>
   <translation>П&amp;еречитать</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>S&amp;wap Sides</source>
   <translation>Поменять &amp;местами</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Sa&amp;ve Session As…</source>
   <translation>Со&amp;хранить сеанс как…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Say it of all differences with the same words as the one in hand, and go on</source>
   <translation>Отметить все различия с теми же словами, что и текущее, и перейти дальше</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Say that the difference in hand was looked at, and go on</source>
   <translation>Отметить текущее различие как просмотренное и идти дальше</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select &amp;All</source>
   <translation>&amp;Выделить всё</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select All on the &amp;Left</source>
   <translation>Выделить всё &amp;слева</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select All on the &amp;Right</source>
   <translation>Выделить всё сп&amp;рава</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select the whole left text</source>
   <translation>Выделить весь левый текст</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select the whole right text</source>
   <translation>Выделить весь правый текст</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select the whole text on the side last touched</source>
   <translation>Выделить весь текст на той стороне, к которой обращались последней</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show &amp;Everything: All Categories</source>
   <translation>Показать &amp;всё: все категории</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show Editin&amp;g: Words and Punctuation</source>
   <translation>Показать п&amp;равку: слова и пунктуация</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show Layout: Ty&amp;pography and Spacing</source>
   <translation>Показать оформление: на&amp;бор и пробелы</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show Substantive: What &amp;Matters</source>
   <translation>Показать су&amp;щественное: то, что важно</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show all differences, typography and spacing too</source>
   <translation>Показать все различия, в том числе типографику и пробелы</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show all there is to know of the difference in hand, below the list</source>
   <translation>Показать под списком всё, что известно о текущем различии</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show no-break spaces, soft hyphens, zero-width and direction marks</source>
   <translation>Показывать неразрывные пробелы, мягкие переносы, знаки нулевой ширины и направления</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show or hide the list at the right</source>
   <translation>Показать или скрыть список справа</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show the right text, with what the left has otherwise struck out before it</source>
   <translation>Показать правый текст, а перед отличиями — зачёркнутое из левого</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show the session as its file has it; Undo brings back what was done since</source>
   <translation>Показать сеанс таким, каков он в файле; «Отменить» вернёт сделанное после этого</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show the texts in their own size</source>
   <translation>Показать тексты в исходном размере</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show the two texts beside each other</source>
   <translation>Показать два текста рядом</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show typography, spacing, layout, formatting and links</source>
   <translation>Показать типографику, пробелы, разбивку, форматирование и ссылки</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show words, numbers, spelling, moves and the page around the article</source>
   <translation>Показать слова, числа, орфографию, перемещения и обвязку</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show words, numbers, spelling, moves, capitals and punctuation</source>
   <translation>Показать слова, числа, орфографию, перемещения, регистр и пунктуацию</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Speak the language of the system</source>
   <translation>Язык системы</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Swap</source>
   <translation>Поменять</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Take back what was settled by hand, or noted, last</source>
   <translation>Отменить последнее, что задано вручную или записано в заметке</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Take what was reviewed out of the list, and stop at it no more</source>
   <translation>Убрать просмотренное из списка и больше на нём не останавливаться</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>The &amp;Left Alone</source>
   <translation>Только &amp;левый</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>The &amp;Right Alone</source>
   <translation>Только &amp;правый</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>The strongest contrast, with shapes beside the colours</source>
   <translation>Самый сильный контраст, с формами в дополнение к цветам</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>The usual colours of the two sides</source>
   <translation>Обычные цвета двух сторон</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Try the Sa&amp;mple</source>
   <translation>Открыть о&amp;бразец</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Undo</source>
   <translation>Отменить</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>User &amp;Guide</source>
   <translation>&amp;Руководство</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Walk through the texts by keys: Enter takes a difference in hand, Alt and an arrow cross over</source>
   <translation>Ходить по текстам с клавиатуры: Enter выбирает различие, Alt со стрелкой переводит на другую сторону</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Write a note on the difference in hand</source>
   <translation>Записать заметку к текущему различию</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Write the comparison as HTML, JSON, a table or text</source>
   <translation>Записать сравнение как HTML, JSON, таблицу или текст</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Zoom &amp;In</source>
   <translation>&amp;Увеличить</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Zoom &amp;Out</source>
   <translation>У&amp;меньшить</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>{action}: off</source>
   <translation>{action}: выключено</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>{action}: on</source>
   <translation>{action}: включено</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>&amp;Left:</source>
   <translation>&amp;Слева:</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>&amp;Right:</source>
   <translation>С&amp;права:</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>Address of the left text</source>
   <translation>Адрес левого текста</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>Address of the right text</source>
   <translation>Адрес правого текста</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>Allow &amp;places that only this computer or its network reaches</source>
   <translation>&amp;Разрешить адреса, доступные только с этого компьютера или из его сети</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>Fetch</source>
   <translation>Загрузить</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>Only these pages are fetched, and nothing that they refer to.</source>
   <translation>Загружаются только эти страницы, и ничего из того, на что они ссылаются.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>Open Web Address</source>
   <translation>Открыть веб-адрес</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>&amp;Part of the Article</source>
   <translation>&amp;Часть статьи</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Align &amp;with a Paragraph on the Left…</source>
   <translation>Сопоставить с &amp;абзацем слева…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Align &amp;with a Paragraph on the Right…</source>
   <translation>Сопоставить с &amp;абзацем справа…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Click the paragraph on the left that it faces, or Enter there. Escape: none.</source>
   <translation>Щёлкните парный абзац слева или Enter на нём. Escape — никакой.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Click the paragraph on the right that it faces, or Enter there. Escape: none.</source>
   <translation>Щёлкните парный абзац справа или Enter на нём. Escape — никакой.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Not &amp;Part of the Article</source>
   <translation>&amp;Не часть статьи</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Nothing was aligned</source>
   <translation>Ничего не сопоставлено</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Par&amp;t from What It Faces</source>
   <translation>&amp;Отделить от абзаца напротив</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/by_hand.py" />
   <source>The {n} Selected Paragraphs Are &amp;Part of the Article</source>
   <translation>
    <numerusform>{n} выделенный абзац — &amp;часть статьи</numerusform>
    <numerusform>{n} выделенных абзаца — &amp;часть статьи</numerusform>
    <numerusform>{n} выделенных абзацев — &amp;часть статьи</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/by_hand.py" />
   <source>The {n} Selected Paragraphs Are Not &amp;Part of the Article</source>
   <translation>
    <numerusform>{n} выделенный абзац — &amp;не часть статьи</numerusform>
    <numerusform>{n} выделенных абзаца — &amp;не часть статьи</numerusform>
    <numerusform>{n} выделенных абзацев — &amp;не часть статьи</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/by_hand.py" />
   <source>This &amp;Section of {n} Paragraphs Is Not Part of the Article</source>
   <translation>
    <numerusform>Этот раз&amp;дел ({n} абзац) — не часть статьи</numerusform>
    <numerusform>Этот раз&amp;дел ({n} абзаца) — не часть статьи</numerusform>
    <numerusform>Этот раз&amp;дел ({n} абзацев) — не часть статьи</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/by_hand.py" />
   <source>This &amp;Section of {n} Paragraphs Is Part of the Article</source>
   <translation>
    <numerusform>Этот раз&amp;дел ({n} абзац) — часть статьи</numerusform>
    <numerusform>Этот раз&amp;дел ({n} абзаца) — часть статьи</numerusform>
    <numerusform>Этот раз&amp;дел ({n} абзацев) — часть статьи</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/cards.py" />
   <source>Before its tracked changes</source>
   <translation>До отслеживаемых правок</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/cards.py" />
   <source>Tracked changes accepted</source>
   <translation>Отслеживаемые правки приняты</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/cards.py" />
   <source>Untitled</source>
   <translation>Без названия</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/cards.py" />
   <source>{n} words</source>
   <translation>
    <numerusform>{n} слово</numerusform>
    <numerusform>{n} слова</numerusform>
    <numerusform>{n} слов</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/caret.py" />
   <source>No difference here</source>
   <translation>Здесь различия нет</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/caret.py" />
   <source>{what}. Enter shows them</source>
   <translation>{what}. Enter — показать</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/caret.py" />
   <source>{words} no longer</source>
   <translation>больше не выделено: {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/caret.py" />
   <source>{words} selected</source>
   <translation>выделено: {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>As It &amp;Was Found</source>
   <translation>Как &amp;найдено</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>Cate&amp;gory</source>
   <translation>Кате&amp;гория</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>Category of All {n} Ali&amp;ke</source>
   <translation>
    <numerusform>Категори&amp;я {n} такого же</numerusform>
    <numerusform>Категория всех {n} таки&amp;х же</numerusform>
    <numerusform>Категория всех {n} таки&amp;х же</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>The category is now {category}</source>
   <translation>Теперь категория: {category}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>The category is now {category}, which is hidden</source>
   <translation>Теперь категория: {category} (скрыта)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>The category of {n} differences is now {category}</source>
   <translation>
    <numerusform>Теперь категория {n} различия: {category}</numerusform>
    <numerusform>Теперь категория {n} различий: {category}</numerusform>
    <numerusform>Теперь категория {n} различий: {category}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>The category of {n} differences is now {category}, which is hidden</source>
   <translation>
    <numerusform>Теперь категория {n} различия: {category} (скрыта)</numerusform>
    <numerusform>Теперь категория {n} различий: {category} (скрыта)</numerusform>
    <numerusform>Теперь категория {n} различий: {category} (скрыта)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>{n} differences are as they were found</source>
   <translation>
    <numerusform>{n} различие снова как найдено</numerusform>
    <numerusform>{n} различия снова как найдены</numerusform>
    <numerusform>{n} различий снова как найдены</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/cell_layout.py" />
   <source>¶ broken here</source>
   <translation>¶ разрыв здесь</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/cell_painting.py" />
   <source>Click to show them</source>
   <translation>Щёлкнуть, чтобы показать</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/chips.py" />
   <source>Categories of difference</source>
   <translation>Категории различий</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/chips.py" />
   <source>Click to show or hide, double-click to show nothing else.</source>
   <translation>Щелчок показывает или скрывает, двойной щелчок оставляет только эту категорию.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/chips.py" />
   <source>{category}, {count}</source>
   <translation>{category}, {count}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/command_palette.py" />
   <source>Actions</source>
   <translation>Действия</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/command_palette.py" />
   <source>Find Action</source>
   <translation>Найти действие</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/command_palette.py" />
   <source>No action has these words.</source>
   <translation>Нет действия с такими словами.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/command_palette.py" />
   <source>What do you want to do?</source>
   <translation>Что нужно сделать?</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/commands.py" />
   <source>There is nothing to do again</source>
   <translation>Повторять нечего</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/comparison_page.py" />
   <source>Round again. {told}</source>
   <translation>По кругу. {told}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/comparison_page.py" />
   <source>{n} of {all}</source>
   <translation>{all}, найдено {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/comparison_page.py" />
   <source>{sentence}. {n} of {all}</source>
   <translation>{sentence}. {n} из {all}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/comparison_view.py" />
   <source>The two texts side by side</source>
   <translation>Два текста рядом</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/details_pane.py" />
   <source>Details of the difference in hand</source>
   <translation>Подробности о текущем различии</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>All that is shown was reviewed, and is hidden. H shows it.</source>
   <translation>Всё показанное просмотрено и скрыто. H покажет его.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>By category</source>
   <translation>По категориям</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>No difference that is shown has these words.</source>
   <translation>Ни одно показанное различие не содержит этих слов.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>No differences</source>
   <translation>Различий нет</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>No differences shown</source>
   <translation>Показанных различий нет</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>Put the differences of one category together</source>
   <translation>Собрать вместе различия одной категории</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>Search the differences</source>
   <translation>Поиск по различиям</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>Searching…</source>
   <translation>Поиск…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>These two texts share almost nothing, so nothing is set against each other.</source>
   <translation>У этих двух текстов нет почти ничего общего, поэтому они не сопоставлены.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/difference_list.py" />
   <source>{n} differences are hidden. The switches above the texts show them.</source>
   <translation>
    <numerusform>Скрыто {n} различие. Его показывают переключатели над текстами.</numerusform>
    <numerusform>Скрыто {n} различия. Их показывают переключатели над текстами.</numerusform>
    <numerusform>Скрыто {n} различий. Их показывают переключатели над текстами.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/difference_list.py" />
   <source>{n} differences shown</source>
   <translation>
    <numerusform>Показано {n} различие</numerusform>
    <numerusform>Показано {n} различия</numerusform>
    <numerusform>Показано {n} различий</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/difference_list.py" />
   <source>{shown} in {n} entries</source>
   <translation>
    <numerusform>{shown}, в {n} пункте</numerusform>
    <numerusform>{shown}, в {n} пунктах</numerusform>
    <numerusform>{shown}, в {n} пунктах</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/difference_list.py" />
   <source>{shown}, {n} reviewed</source>
   <translation>
    <numerusform>{shown}, просмотрено {n}</numerusform>
    <numerusform>{shown}, просмотрено {n}</numerusform>
    <numerusform>{shown}, просмотрено {n}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/difference_list.py" />
   <source>{shown}, {n} reviewed are hidden</source>
   <translation>
    <numerusform>{shown}, скрыто просмотренных: {n}</numerusform>
    <numerusform>{shown}, скрыто просмотренных: {n}</numerusform>
    <numerusform>{shown}, скрыто просмотренных: {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_model.py" />
   <source>{n} of {all} reviewed</source>
   <translation>просмотрено {n} из {all}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop.py" />
   <source>That is a picture. Variorum compares texts: drop text or Markdown files, or paste the words.</source>
   <translation>Это изображение. Variorum сравнивает тексты: перетащите файлы с текстом или Markdown или вставьте слова.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop.py" />
   <source>That place cannot be read from here. Copy the files to this computer, then drop them.</source>
   <translation>Оттуда прочитать нельзя. Скопируйте файлы на этот компьютер и перетащите их.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop.py" />
   <source>The clipboard is empty. Copy some text first, then paste it.</source>
   <translation>Буфер обмена пуст. Сначала скопируйте текст, затем вставьте.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop.py" />
   <source>There are no words in that. Copy some text first, then paste it.</source>
   <translation>Слов в этом нет. Сначала скопируйте текст, затем вставьте.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop.py" />
   <source>Variorum cannot read that. Drop one or two text files, or paste text.</source>
   <translation>Variorum не может это прочитать. Перетащите один или два текстовых файла или вставьте текст.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/drop.py" />
   <source>You dropped {n} files. Variorum compares two: drop one or two of them.</source>
   <translation>
    <numerusform>Перетащен {n} файл. Variorum сравнивает два: перетащите один или два из них.</numerusform>
    <numerusform>Перетащено {n} файла. Variorum сравнивает два: перетащите один или два из них.</numerusform>
    <numerusform>Перетащено {n} файлов. Variorum сравнивает два: перетащите один или два из них.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/drop.py" />
   <source>You dropped {n} links. Variorum compares two: drop one or two of them.</source>
   <translation>
    <numerusform>Перетащена {n} ссылка. Variorum сравнивает две: перетащите одну или две из них.</numerusform>
    <numerusform>Перетащено {n} ссылки. Variorum сравнивает две: перетащите одну или две из них.</numerusform>
    <numerusform>Перетащено {n} ссылок. Variorum сравнивает две: перетащите одну или две из них.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop.py" />
   <source>“{name}” is a folder. Drop one or two files out of it.</source>
   <translation>«{name}» — это папка. Перетащите один или два файла из неё.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Clear</source>
   <translation>Убрать</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Clear the left text</source>
   <translation>Убрать левый текст</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Clear the right text</source>
   <translation>Убрать правый текст</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Drop a file or a link here, or</source>
   <translation>Перетащите файл или ссылку сюда или</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Left text</source>
   <translation>Левый текст</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Open a file on the left</source>
   <translation>Открыть файл слева</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Open a file on the right</source>
   <translation>Открыть файл справа</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Open…</source>
   <translation>Открыть…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Paste text on the left</source>
   <translation>Вставить текст слева</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Paste text on the right</source>
   <translation>Вставить текст справа</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Right text</source>
   <translation>Правый текст</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>empty</source>
   <translation>пусто</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/dropping.py" />
   <source>Compare these two</source>
   <translation>Сравнить эти два</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/dropping.py" />
   <source>Open this session</source>
   <translation>Открыть этот сеанс</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/dropping.py" />
   <source>Replace the left text</source>
   <translation>Заменить левый текст</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/dropping.py" />
   <source>Replace the right text</source>
   <translation>Заменить правый текст</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/file_dialogs.py" />
   <source>All files</source>
   <translation>Все файлы</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/file_dialogs.py" />
   <source>Articles</source>
   <translation>Статьи</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>Capitals count</source>
   <translation>Учитывать регистр</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>Find in both texts</source>
   <translation>Поиск в обоих текстах</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>Regular expression</source>
   <translation>Регулярное выражение</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>The next place</source>
   <translation>Следующее место</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>The place before</source>
   <translation>Предыдущее место</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>Whole words alone</source>
   <translation>Только целые слова</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/finding.py" />
   <source>Not found</source>
   <translation>Не найдено</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/finding.py" />
   <source>{found}, left: {words}</source>
   <translation>{found}, слева: {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/finding.py" />
   <source>{found}, right: {words}</source>
   <translation>{found}, справа: {words}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/finding.py" />
   <source>{many} places</source>
   <translation>
    <numerusform>{many} место</numerusform>
    <numerusform>{many} места</numerusform>
    <numerusform>{many} мест</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/finding.py" />
   <source>{n} of {all}</source>
   <comment>places that were found</comment>
   <translation>{n} из {all}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/flag_chips.py" />
   <source>Click to show only differences that carry a flag which is on, double-click for this flag alone.</source>
   <translation>Щелчок оставляет только различия с включёнными признаками, двойной щелчок — только с этим признаком.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/flag_chips.py" />
   <source>Narrow to {flag}, {count}</source>
   <translation>Только: {flag}, {count}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/folding.py" />
   <source>{n} paragraphs without a shown difference</source>
   <translation>
    <numerusform>{n} абзац без показанных различий</numerusform>
    <numerusform>{n} абзаца без показанных различий</numerusform>
    <numerusform>{n} абзацев без показанных различий</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>Go To</source>
   <translation>Переход</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>Heading or paragraph on the left, or “page 3”, or “line 120”</source>
   <translation>Заголовок или абзац слева, или «страница 3», или «строка 120»</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>Heading or paragraph on the right, or “page 3”, or “line 120”</source>
   <translation>Заголовок или абзац справа, или «страница 3», или «строка 120»</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>Headings</source>
   <translation>Заголовки</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>No heading has these words. Give a number of a paragraph (12), a page (page 3) or a line (line 120).</source>
   <translation>Нет заголовка с такими словами. Укажите номер: абзаца (12), страницы (страница 3) или строки (строка 120).</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>No heading of either text has these words.</source>
   <translation>Ни в одном из текстов нет заголовка с такими словами.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>Return goes there.</source>
   <translation>Enter ведёт туда.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>There are no headings here. A number is that of a paragraph.</source>
   <translation>Заголовков здесь нет. Число — это номер абзаца.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>line</source>
   <translation>строка</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>page</source>
   <translation>страница</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>{words} · on the left</source>
   <translation>{words} · слева</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>{words} · on the right</source>
   <translation>{words} · справа</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>“{name}” has no line {n}.</source>
   <translation>В «{name}» нет строки {n}.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>“{name}” has no lines.</source>
   <translation>В «{name}» нет строк.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>“{name}” has no page {n}.</source>
   <translation>В «{name}» нет страницы {n}.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>“{name}” has no pages.</source>
   <translation>В «{name}» нет страниц.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/go_to.py" />
   <source>“{name}” has {n} paragraphs.</source>
   <translation>
    <numerusform>В «{name}» {n} абзац.</numerusform>
    <numerusform>В «{name}» {n} абзаца.</numerusform>
    <numerusform>В «{name}» {n} абзацев.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>Back</source>
   <comment>to the place before</comment>
   <translation>Назад</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>Back to where you were</source>
   <translation>Назад, к прежнему месту</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>Contents</source>
   <translation>Содержание</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>Not in the guide</source>
   <translation>В руководстве не найдено</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>Search the guide</source>
   <translation>Поиск по руководству</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>There is no guide in this language yet; this is the English one.</source>
   <translation>На этом языке руководства пока нет; показано английское.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>User Guide</source>
   <translation>Руководство</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/guide.py" />
   <source>{n} places</source>
   <translation>
    <numerusform>{n} место</numerusform>
    <numerusform>{n} места</numerusform>
    <numerusform>{n} мест</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/making.py" />
   <source>Comparing…</source>
   <translation>Сравнение…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/making.py" />
   <source>Fetching…</source>
   <translation>Загрузка…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/making.py" />
   <source>Reading…</source>
   <translation>Чтение…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/menus.py" />
   <source>None yet</source>
   <translation>Пока нет</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/menus.py" />
   <source>Only {flag}</source>
   <translation>Только: {flag}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/messages.py" />
   <source>Close the message</source>
   <translation>Закрыть сообщение</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/messages.py" />
   <source>Close the message (Esc)</source>
   <translation>Закрыть сообщение (Esc)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/note_dialog.py" />
   <source>Return keeps it, Shift+Return begins a new line.</source>
   <translation>Enter сохраняет её, Shift+Enter начинает новую строку.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/note_dialog.py" />
   <source>Your note on this difference:</source>
   <translation>Заметка к этому различию:</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/opening.py" />
   <source>A session is a whole comparison: open it by itself.</source>
   <translation>Сеанс — это целое сравнение: откройте его отдельно.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/opening.py" />
   <source>Open the left text</source>
   <translation>Открыть левый текст</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/opening.py" />
   <source>Open the other text</source>
   <translation>Открыть другой текст</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/opening.py" />
   <source>Open the right text</source>
   <translation>Открыть правый текст</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/opening.py" />
   <source>Open two texts</source>
   <translation>Открыть два текста</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/opening.py" />
   <source>Pasted text {n}</source>
   <translation>Вставленный текст {n}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/opening.py" />
   <source>You chose {n} files. Variorum compares two.</source>
   <translation>
    <numerusform>Выбран {n} файл. Variorum сравнивает два.</numerusform>
    <numerusform>Выбрано {n} файла. Variorum сравнивает два.</numerusform>
    <numerusform>Выбрано {n} файлов. Variorum сравнивает два.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/overview.py" />
   <source>Overview of the whole comparison</source>
   <translation>Обзор всего сравнения</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/overview.py" />
   <source>The whole comparison at a glance: click or drag to go there.</source>
   <translation>Всё сравнение одним взглядом: щелчок или перетаскивание переводит туда.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/overview.py" />
   <source>{n} %</source>
   <translation>{n} %</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/own_program.py" />
   <source>The system has no program that opens “{name}”.</source>
   <translation>В системе нет программы, которая открывает «{name}».</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/own_program.py" />
   <source>“{name}” is no longer in its place: it was moved, renamed or deleted.</source>
   <translation>Файла «{name}» на прежнем месте больше нет: он перемещён, переименован или удалён.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/password.py" />
   <source>Password</source>
   <translation>Пароль</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/preference_fields.py" />
   <source>The program’s own</source>
   <translation>Шрифт программы</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/preferences.py" />
   <source>No preference speaks of this.</source>
   <translation>Таких настроек нет.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/preferences.py" />
   <source>Preferences</source>
   <translation>Настройки</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/preferences.py" />
   <source>Restore Defaults</source>
   <translation>Сбросить</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/preferences.py" />
   <source>Search the preferences</source>
   <translation>Поиск по настройкам</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/progress.py" />
   <source>Cancel</source>
   <translation>Отмена</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/progress.py" />
   <source>Progress</source>
   <translation>Ход работы</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/progress.py" />
   <source>a moment left</source>
   <translation>ещё мгновение</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/progress.py" />
   <source>about {n} minutes left</source>
   <translation>
    <numerusform>осталась примерно {n} минута</numerusform>
    <numerusform>осталось примерно {n} минуты</numerusform>
    <numerusform>осталось примерно {n} минут</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/progress.py" />
   <source>about {n} seconds left</source>
   <translation>
    <numerusform>осталась примерно {n} секунда</numerusform>
    <numerusform>осталось примерно {n} секунды</numerusform>
    <numerusform>осталось примерно {n} секунд</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/progress.py" />
   <source>{stage} {left}</source>
   <translation>{stage} {left}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>&amp;Read Again</source>
   <translation>Прочитать &amp;снова</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Arabic (Windows-1256)</source>
   <translation>Арабская (Windows-1256)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>As It Is &amp;Told</source>
   <translation>Как &amp;указано в файле</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>As It Was &amp;before Tracked Changes</source>
   <translation>&amp;До отслеживаемых правок</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Baltic (Windows-1257)</source>
   <translation>Балтийская (Windows-1257)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Central European (Windows-1250)</source>
   <translation>Центральноевропейская (Windows-1250)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Chinese (Big5)</source>
   <translation>Китайская (Big5)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Chinese (GB 18030)</source>
   <translation>Китайская (GB 18030)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Compare with the Page as It Is &amp;Now</source>
   <translation>Сравнить с &amp;нынешней страницей</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Copy Its &amp;Fingerprint (SHA-256)</source>
   <translation>Копировать &amp;отпечаток (SHA-256)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Cyrillic (KOI8-R)</source>
   <translation>Кириллица (KOI8-R)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Cyrillic (Windows-1251)</source>
   <translation>Кириллица (Windows-1251)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Greek (Windows-1253)</source>
   <translation>Греческая (Windows-1253)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Hebrew (Windows-1255)</source>
   <translation>Иврит (Windows-1255)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Japanese (EUC-JP)</source>
   <translation>Японская (EUC-JP)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Japanese (Shift JIS)</source>
   <translation>Японская (Shift JIS)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Korean (EUC-KR)</source>
   <translation>Корейская (EUC-KR)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Number of the chapter, as the book's table of contents counts them:</source>
   <translation>Номер главы по оглавлению книги:</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>One &amp;Chapter…</source>
   <translation>Одна г&amp;лава…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>One Chapter</source>
   <translation>Одна глава</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Open in Its &amp;Own Program</source>
   <translation>Открыть в своей &amp;программе</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Read &amp;As</source>
   <translation>Читать &amp;как</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>The &amp;Whole Page</source>
   <translation>Вся стра&amp;ница</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>The Whole &amp;Book</source>
   <translation>Вся кни&amp;га</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Turkish (Windows-1254)</source>
   <translation>Турецкая (Windows-1254)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Unicode (UTF-8)</source>
   <translation>Юникод (UTF-8)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Western (Mac Roman)</source>
   <translation>Западноевропейская (Mac Roman)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Western (Windows-1252)</source>
   <translation>Западноевропейская (Windows-1252)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reverting.py" />
   <source>All is as it was saved; Undo brings back what was done since</source>
   <translation>Всё как было сохранено; «Отменить» вернёт сделанное после этого</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reverting.py" />
   <source>What was done after saving is here again</source>
   <translation>Сделанное после сохранения снова здесь</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reviewing.py" />
   <source>No difference is in hand: go to one first</source>
   <translation>Различие не выбрано: сначала перейдите к нему</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reviewing.py" />
   <source>No longer reviewed</source>
   <translation>Отметка о просмотре снята</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reviewing.py" />
   <source>Note kept</source>
   <translation>Заметка сохранена</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reviewing.py" />
   <source>Note removed</source>
   <translation>Заметка удалена</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reviewing.py" />
   <source>Reviewed</source>
   <translation>Просмотрено</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/reviewing.py" />
   <source>{n} differences reviewed</source>
   <translation>
    <numerusform>{n} различие просмотрено</numerusform>
    <numerusform>{n} различия просмотрено</numerusform>
    <numerusform>{n} различий просмотрено</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>A comparison was open when the program ended, and each time it was to be shown again the program ended too. It is set aside as “{path}”: open that file to try once more.</source>
   <translation>При завершении программы было открыто сравнение, и каждый раз, когда его нужно было показать снова, программа тоже завершалась. Оно отложено в файл «{path}»: откройте его, чтобы попробовать ещё раз.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>A comparison was open when the program ended, and what was kept of it is damaged. It is set aside as “{path}”.</source>
   <translation>Сохранённое при завершении программы сравнение повреждено. Оно отложено в файл «{path}».</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>The comparison that was open when the program ended needs “{name}” and “{other}”, which are gone. It is set aside as “{path}”: open that file when the text is back.</source>
   <translation>Для сравнения, открытого при завершении программы, нужны файлы «{name}» и «{other}», а их больше нет. Сравнение отложено в «{path}»: откройте этот файл, когда тексты вернутся на место.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>The comparison that was open when the program ended needs “{name}”, which is gone. It is set aside as “{path}”: open that file when the text is back.</source>
   <translation>Для сравнения, открытого при завершении программы, нужен файл «{name}», а его больше нет. Сравнение отложено в «{path}»: откройте этот файл, когда текст вернётся на место.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>“{name}” and “{other}” changed since this comparison was kept; they are compared as they are now.</source>
   <translation>Файлы «{name}» и «{other}» изменились после сохранения этого сравнения; сравнивается нынешний вид.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>“{name}” changed since this comparison was kept; it is compared as it is now.</source>
   <translation>Файл «{name}» изменился после сохранения этого сравнения; сравнивается нынешний вид.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>“{name}” is larger than {most} MB: the session keeps its address alone, and fetches the page anew when it is opened. Save the page in a browser, too, if it may change.</source>
   <translation>«{name}» больше {most} МБ: сеанс хранит только адрес и при открытии загружает страницу заново. Если страница может измениться, сохраните её и в браузере.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>“{name}” is shown with later changes that were never saved to it.</source>
   <translation>«{name}» показан с более поздними изменениями, которые в нём не сохранены.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/sessions.py" />
   <source>Saved to {path}</source>
   <translation>Сохранено в {path}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/sessions.py" />
   <source>Saving…</source>
   <translation>Сохранение…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/sessions.py" />
   <source>The comparison that was open when the program ended is here again</source>
   <translation>Восстановлено сравнение, открытое при завершении программы</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/sessions.py" />
   <source>What you noted and settled in these texts is here again</source>
   <translation>Ваши заметки и правки к этим текстам снова здесь</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>A screen on or back</source>
   <translation>На экран вперёд или назад</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Align it, part it, set it apart by hand</source>
   <translation>Сопоставить, отделить или исключить вручную</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Click on a document's card</source>
   <translation>Щелчок по карточке документа</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Click on a moved passage's tag</source>
   <translation>Щелчок по метке перемещённого фрагмента</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Ctrl + wheel</source>
   <translation>Ctrl + колесо</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Double click on a category</source>
   <translation>Двойной щелчок по категории</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Draw the line between the texts</source>
   <translation>Перетаскивание линии между текстами</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Escape</source>
   <translation>Escape</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Home, End</source>
   <translation>Home, End</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>How it is read</source>
   <translation>Как он прочитан</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>In the texts</source>
   <translation>В текстах</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Keys and Mouse</source>
   <translation>Клавиши и мышь</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Larger and smaller</source>
   <translation>Крупнее и мельче</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>More room for one of them; double click: even</source>
   <translation>Больше места одному из них; двойной щелчок — поровну</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Page Up, Page Down, Space</source>
   <translation>Page Up, Page Down, пробел</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Right click on a paragraph</source>
   <translation>Щелчок правой кнопкой по абзацу</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Select nothing any more</source>
   <translation>Снять выделение</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>That category alone</source>
   <translation>Только эта категория</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>To its other end</source>
   <translation>К другому его концу</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>To the beginning and the end</source>
   <translation>В начало и в конец</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>With the mouse</source>
   <translation>Мышью</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/sources.py" />
   <source>“{name}” would stand on both sides. Choose the other copy for one of them.</source>
   <translation>Слева и справа оказалось бы одно и то же: «{name}». Выберите для одной из сторон другую копию.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Compare again: {names}. {verdict}</source>
   <translation>Сравнить снова: {names}. {verdict}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Compare two copies of one article that come with the program.</source>
   <translation>Сравнить две копии одной статьи, которые идут с программой.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Compare two texts</source>
   <translation>Сравнение двух текстов</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Do they stand on the web? Give their addresses.</source>
   <translation>Они в интернете? Укажите их адреса.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Fetch one or two web pages by their addresses.</source>
   <translation>Загрузить одну или две веб-страницы по их адресам.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>New here? See what Variorum finds in two copies of one article.</source>
   <translation>Впервые здесь? Посмотрите, что Variorum находит в двух копиях одной статьи.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Recent comparisons</source>
   <translation>Недавние сравнения</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Try the sample</source>
   <translation>Открыть образец</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Two copies of one article: is it the same, and what is different that matters?</source>
   <translation>Две копии одной статьи: совпадают ли они и какие различия важны?</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Web addresses…</source>
   <translation>Адреса страниц…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Coarser in places</source>
   <translation>Местами грубее</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Complete</source>
   <translation>Сравнение полное</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Difference {n} of {all}</source>
   <translation>Различие {n} из {all}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Entry {n} of {all}</source>
   <translation>Пункт {n} из {all}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Every word of the two texts was compared: no stretch was too long, or too unlike, for that.</source>
   <translation>Сопоставлено каждое слово обоих текстов: ни один отрывок не был для этого слишком длинным или непохожим.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Less than {share} of the words of the two bodies agree</source>
   <translation>Совпадает менее {share} слов основного текста</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>More than {share} of the words of the two bodies agree</source>
   <translation>Совпадает более {share} слов основного текста</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Reviewed, and hidden in the list</source>
   <translation>Просмотрено, в списке скрыто</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Some stretches are too long, or too unlike, to be compared word by word. The verdict says where.</source>
   <translation>Некоторые отрывки слишком длинны или непохожи, чтобы сравнивать их слово за словом. Вывод говорит, где они.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/status_line.py" />
   <source>{entry} ({n} differences)</source>
   <translation>
    <numerusform>{entry} ({n} различие)</numerusform>
    <numerusform>{entry} ({n} различия)</numerusform>
    <numerusform>{entry} ({n} различий)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/status_line.py" />
   <source>{n} differences: F8 goes to the next</source>
   <translation>
    <numerusform>{n} различие: F8 — к следующему</numerusform>
    <numerusform>{n} различия: F8 — к следующему</numerusform>
    <numerusform>{n} различий: F8 — к следующему</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/status_line.py" />
   <source>{n} entries: F8 goes to the next</source>
   <translation>
    <numerusform>{n} пункт: F8 — к следующему</numerusform>
    <numerusform>{n} пункта: F8 — к следующему</numerusform>
    <numerusform>{n} пунктов: F8 — к следующему</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>{share} of the words of the two bodies agree</source>
   <translation>{share} слов основного текста совпадают</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>{what}: round to the first again</source>
   <translation>{what}: по кругу к первому</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>{what}: round to the last again</source>
   <translation>{what}: по кругу к последнему</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>Done again: {what}</source>
   <translation>Повторено: {what}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>Taken back: {what}</source>
   <translation>Отменено: {what}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>left out by hand</source>
   <translation>исключено вручную</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>no longer reviewed</source>
   <translation>больше не просмотрено</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>note</source>
   <translation>заметка</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>note removed</source>
   <translation>заметка удалена</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>paragraphs aligned by hand</source>
   <translation>абзацы сопоставлены вручную</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>paragraphs parted by hand</source>
   <translation>абзацы разъединены вручную</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>taken into the article by hand</source>
   <translation>включено в статью вручную</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>Export the comparison</source>
   <translation>Экспорт сравнения</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>Nothing is selected: draw over some text first</source>
   <translation>Ничего не выделено: сначала выделите часть текста</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>Save the session</source>
   <translation>Сохранить сеанс</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>The difference was copied</source>
   <translation>Различие скопировано</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>The window closes once the report is written</source>
   <translation>Окно закроется, как только отчёт будет записан</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>Variorum session</source>
   <translation>Сеанс Variorum</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>Writing…</source>
   <translation>Запись…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>Written to {path}</source>
   <translation>Записано в {path}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/taking_away.py" />
   <source>{n} words copied</source>
   <translation>
    <numerusform>Скопировано {n} слово</numerusform>
    <numerusform>Скопировано {n} слова</numerusform>
    <numerusform>Скопировано {n} слов</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>“{name}” was saved by another window or program since it was opened here. Choose another name to keep both.</source>
   <translation>«{name}» сохранён другим окном или другой программой после того, как был открыт здесь. Выберите другое имя, чтобы сохранить оба варианта.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_back.py" />
   <source>There is nothing to take back</source>
   <translation>Отменять нечего</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/tool_bar.py" />
   <source>Tools</source>
   <translation>Инструменты</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/unexpected.py" />
   <source>Copy</source>
   <translation>Копировать</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/unexpected.py" />
   <source>Something went wrong</source>
   <translation>Что-то пошло не так</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/unexpected.py" />
   <source>The fault that was shown before happened again</source>
   <translation>Ошибка, показанная ранее, произошла снова</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/unexpected.py" />
   <source>Trace of the fault</source>
   <translation>Трассировка ошибки</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/unexpected.py" />
   <source>Variorum met a fault of its own, and what is open could not be kept: save the session (Ctrl+S). If you report it, please send the lines below with it; they quote nothing of your texts.</source>
   <translation>В Variorum произошла внутренняя ошибка, открытое сохранить не удалось: сохраните сеанс (Ctrl+S). К сообщению об ошибке приложите строки ниже; текстов сравнения в них нет.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/unexpected.py" />
   <source>Variorum met a fault of its own. Your texts are unharmed, what was open is kept, and you can go on. If you report it, please send the lines below with it; they quote nothing of your texts.</source>
   <translation>В Variorum произошла внутренняя ошибка. Тексты не пострадали, открытое сохранено, работу можно продолжать. К сообщению об ошибке приложите строки ниже; текстов сравнения в них нет.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/verdict_bar.py" />
   <source>Differences of form change how a text looks, not what it says: capitals, punctuation, typography, spaces, layout, formatting and links. Furniture is the page around the article. Added and missing is said as seen from the left.</source>
   <translation>Несущественные различия меняют вид текста, а не его смысл: заглавные буквы, пунктуация, типографика, пробелы, разбивка, оформление и ссылки. Обвязка — это страница вокруг статьи. «Добавлено» и «отсутствует» сказано с точки зрения левого текста.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/verdict_bar.py" />
   <source>Verdict: {sentence}</source>
   <translation>Вывод: {sentence}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/view_mouse.py" />
   <source>Nothing is selected any more</source>
   <translation>Выделение снято</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/watching.py" />
   <source>“{name}” has changed on the disk. F5 reads it again.</source>
   <translation>Файл «{name}» изменился на диске. F5 — перечитать.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/watching.py" />
   <source>“{name}” is gone from its place. What was read of it stays here.</source>
   <translation>Файла «{name}» на прежнем месте больше нет. Прочитанное остаётся здесь.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/window.py" />
   <source>Cancelled</source>
   <translation>Отменено</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/windows.py" />
   <source>Start page</source>
   <translation>Начальная страница</translation>
  </message>
 </context>
</TS>
