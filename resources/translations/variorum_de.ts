<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>variorum</name>
  <message>
   <location filename="../../viewer/comparing/compare.py" />
   <source>A stretch was too large to be compared word by word.</source>
   <translation>Ein Abschnitt war zu groß, um Wort für Wort verglichen zu werden.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>April</source>
   <translation>April</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>August</source>
   <translation>August</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>December</source>
   <translation>Dezember</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>February</source>
   <translation>Februar</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>Fetched from the Wayback Machine: {page}, kept in {year}</source>
   <translation>Abgerufen aus der Wayback Machine: {page}, Stand {year}</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>Fetched from the Wayback Machine: {page}, kept on {day}</source>
   <translation>Abgerufen aus der Wayback Machine: {page}, Stand {day}</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>Fetched from {page}</source>
   <translation>Abgerufen von {page}</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>January</source>
   <translation>Januar</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>July</source>
   <translation>Juli</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>June</source>
   <translation>Juni</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>March</source>
   <translation>März</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>May</source>
   <translation>Mai</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>November</source>
   <translation>November</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>October</source>
   <translation>Oktober</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>September</source>
   <translation>September</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>The address of {host} holds a user's name or a password. Open it without them.</source>
   <translation>Die Adresse von {host} enthält einen Benutzernamen oder ein Passwort. Die Adresse ohne diese Angaben öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>{address} cannot be fetched: only addresses that begin with http:// or https:// are.</source>
   <translation>{address} lässt sich nicht abrufen: Nur Adressen, die mit http:// oder https:// beginnen, werden abgerufen.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>{address} is no address of a web page. Copy it from the browser's address bar.</source>
   <translation>{address} ist keine Adresse einer Webseite. Die Adresse aus der Adresszeile des Browsers kopieren.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>{day} {month} {year}</source>
   <translation>{day}. {month} {year}</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>Fetched on {day} at {time}</source>
   <translation>Abgerufen am {day} um {time}</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>The secure connection to {name} failed. Check the address; perhaps it begins with http://.</source>
   <translation>Die sichere Verbindung zu {name} ist fehlgeschlagen. Die Adresse prüfen; vielleicht beginnt sie mit http://.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} could not give the page ({words}). Try again later, or save it in a browser.</source>
   <translation>{host} konnte die Seite nicht liefern ({words}). Später erneut versuchen oder die Seite in einem Browser speichern.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} did not send the page within {seconds} seconds. Try again later, or save the page in a browser and open the file.</source>
   <translation>{host} hat die Seite nicht innerhalb von {seconds} Sekunden geliefert. Später erneut versuchen oder die Seite in einem Browser speichern und die Datei öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} does not give this page to a program ({status}). Open it in a browser, save it there and open the file.</source>
   <translation>{host} gibt diese Seite nicht an ein Programm heraus ({status}). Die Seite in einem Browser öffnen, dort speichern und die Datei öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} has no page at this address ({status}). Check it in a browser.</source>
   <translation>{host} hat unter dieser Adresse keine Seite ({status}). Die Adresse in einem Browser prüfen.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} is a place that only this computer or its own network reaches, so nothing is fetched from it. Allow such places where you give the address, or by --private-addresses on the command line.</source>
   <translation>{host} ist nur von diesem Computer oder aus seinem eigenen Netz erreichbar; deshalb wird von dort nichts abgerufen. Solche Adressen lassen sich dort zulassen, wo Sie die Adresse angeben, auf der Befehlszeile mit --private-addresses.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} sends from one address to the next without end. Open the page itself.</source>
   <translation>{host} leitet endlos von einer Adresse zur nächsten weiter. Die Seite selbst öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} sent an empty page. Check the address in a browser.</source>
   <translation>{host} hat eine leere Seite geliefert. Die Adresse in einem Browser prüfen.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} was asked too often ({status}). Try again later.</source>
   <translation>{host} wurde zu oft angefragt ({status}). Später erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{name} cannot be reached. Check the address and the connection to the internet.</source>
   <translation>{name} ist nicht erreichbar. Die Adresse und die Internetverbindung prüfen.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{name} cannot prove that it is the place it says, so nothing is fetched from it. Check the address.</source>
   <translation>{name} kann nicht nachweisen, der angegebene Ort zu sein; deshalb wird von dort nichts abgerufen. Die Adresse prüfen.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{name} does not answer. Try again later, or save the page in a browser and open the file.</source>
   <translation>{name} antwortet nicht. Später erneut versuchen oder die Seite in einem Browser speichern und die Datei öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{name} is larger than {most} MB, which is too large for an article. Download it and open a smaller part of it.</source>
   <translation>{name} ist größer als {most} MB und damit zu groß für einen Artikel. Herunterladen und einen kleineren Teil öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{name} sent something that cannot be unpacked. Save the page in a browser and open the file.</source>
   <translation>{name} hat etwas geliefert, das sich nicht entpacken lässt. Die Seite in einem Browser speichern und die Datei öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{name} was not found. Check the address and the connection to the internet.</source>
   <translation>{name} wurde nicht gefunden. Die Adresse und die Internetverbindung prüfen.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/keeping.py" />
   <source>What the session keeps of {address} is damaged. Open the address itself to fetch the page anew.</source>
   <translation>Was die Sitzung von {address} aufbewahrt, ist beschädigt. Öffnen Sie die Adresse selbst, um die Seite neu abzurufen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/__init__.py" />
   <source>{name} is {kind}, which cannot be read as text. {advice}</source>
   <translation>{name} ist {kind} und lässt sich nicht als Text lesen. {advice}</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/apart.py" />
   <source>{name} cannot be read within {seconds} seconds. It may be damaged; open a smaller or simpler copy of it.</source>
   <translation>{name} lässt sich nicht innerhalb von {seconds} Sekunden lesen. Vielleicht ist die Datei beschädigt; eine kleinere oder einfachere Kopie öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/apart.py" />
   <source>{name} could not be read: its reader broke off, because the file is damaged or too large. Open another copy of it.</source>
   <translation>{name} ließ sich nicht lesen: Das Einlesen brach ab, weil die Datei beschädigt oder zu groß ist. Eine andere Kopie öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/archive.py" />
   <source>{name} is damaged or incomplete. Open another copy of it.</source>
   <translation>{name} ist beschädigt oder unvollständig. Eine andere Kopie öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/archive.py" />
   <source>{name} is encrypted. Open it in the program it was made with, and save it without a password.</source>
   <translation>{name} ist verschlüsselt. Im Ursprungsprogramm öffnen und ohne Passwort speichern.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/archive.py" />
   <source>{name} would unpack to far more than any article holds, so it is not opened. Make sure where it comes from.</source>
   <translation>{name} würde entpackt weit größer als jeder Artikel und wird deshalb nicht geöffnet. Prüfen, woher die Datei stammt.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/changes_note.py" />
   <source>It has tracked changes; it is read as it stands when all of them are accepted.</source>
   <translation>Enthält Änderungsverfolgung; gelesen wird der Text mit allen Änderungen angenommen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/changes_note.py" />
   <source>It has tracked changes; it is read as it was before them.</source>
   <translation>Enthält Änderungsverfolgung; gelesen wird der Text vor den Änderungen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/chapters.py" />
   <source>Only chapter {n} of {count} is shown: {title}.</source>
   <translation>Nur Kapitel {n} von {count} wird angezeigt: {title}.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/chapters.py" />
   <source>{name} has no chapter {n}. It has {count}: {chapters}{more}.</source>
   <translation>{name} hat kein Kapitel {n}. Vorhandene Kapitel, insgesamt {count}: {chapters}{more}.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/chapters.py" />
   <source>{name} has no chapters to choose from. Open it without choosing one.</source>
   <translation>{name} hat keine Kapitel zur Auswahl. Ohne Auswahl eines Kapitels öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/decode.py" />
   <source>Decoded as {encoding}, which is a guess.</source>
   <translation>Als {encoding} decodiert; das ist eine Vermutung.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/decode.py" />
   <source>Some characters are broken in the file and are shown as “{sign}”.</source>
   <translation>Einige Zeichen sind in der Datei beschädigt und erscheinen als „{sign}“.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/decode.py" />
   <source>There is no text encoding named “{encoding}”. Choose another, such as utf-8.</source>
   <translation>Es gibt keine Textcodierung namens „{encoding}“. Eine andere wählen, etwa utf-8.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/decode.py" />
   <source>code page {n}</source>
   <translation>Codepage {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/decode.py" />
   <source>{name} cannot be read as {encoding}. Choose another encoding.</source>
   <translation>{name} lässt sich nicht als {encoding} lesen. Eine andere Codierung wählen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/decode.py" />
   <source>{name} is not a text file. Choose a text, a web page, a Word, an OpenDocument or a PDF file.</source>
   <translation>{name} ist keine Textdatei. Eine Text-, HTML-, Word-, OpenDocument- oder PDF-Datei wählen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/docx_package.py" />
   <source>{name} is damaged: there is no document in it. Open another copy of it.</source>
   <translation>{name} ist beschädigt: Die Datei enthält kein Dokument. Eine andere Kopie öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/epub_package.py" />
   <source>{name} is a book without any text to read. Open another copy of it.</source>
   <translation>{name} ist ein Buch ohne lesbaren Text. Eine andere Kopie öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/epub_package.py" />
   <source>{name} is damaged: the book does not say what it holds. Open another copy of it.</source>
   <translation>{name} ist beschädigt: Das Buch gibt nicht an, was es enthält. Eine andere Kopie öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/epub_package.py" />
   <source>{name} is protected: its text can be read only in the reader it was bought for. Open a copy without protection.</source>
   <translation>{name} ist geschützt: Der Text lässt sich nur in dem Leseprogramm lesen, für das er gekauft wurde. Eine Kopie ohne Schutz öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>The text</source>
   <translation>Der Text</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>This is not a usable file name. Choose a file.</source>
   <translation>Das ist kein brauchbarer Dateiname. Eine Datei wählen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>unknown reason</source>
   <translation>unbekannter Grund</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} cannot be read ({reason}). Check that its drive is connected, and try again.</source>
   <translation>{name} lässt sich nicht lesen ({reason}). Prüfen, ob das Laufwerk verbunden ist, und erneut versuchen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} is a device or a pipe, not a file. Choose a file.</source>
   <translation>{name} ist ein Gerät oder eine Pipe, keine Datei. Eine Datei wählen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} is a folder. Choose a file inside it.</source>
   <translation>{name} ist ein Ordner. Eine Datei darin wählen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} is larger than {most} MB, which is too large for an article. Open a smaller part of it.</source>
   <translation>{name} ist größer als {most} MB und damit zu groß für einen Artikel. Einen kleineren Teil öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} is no file here. If it is the address of a page of the web, put https:// before it.</source>
   <translation>{name} ist hier keine Datei. Ist es die Adresse einer Seite im Web, so setzen Sie https:// davor.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} may not be read: permission is denied. Change its permissions or copy it to your own folder.</source>
   <translation>{name} darf nicht gelesen werden: Zugriff verweigert. Die Zugriffsrechte ändern oder die Datei in einen eigenen Ordner kopieren.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} was not found, because a part of its path is not a folder. Choose it again.</source>
   <translation>{name} wurde nicht gefunden, weil ein Teil des Pfads kein Ordner ist. Erneut auswählen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} was not found. It may have been moved, renamed or deleted; choose it again.</source>
   <translation>{name} wurde nicht gefunden. Vielleicht wurde die Datei verschoben, umbenannt oder gelöscht. Erneut auswählen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>“{words}”</source>
   <translation>„{words}“</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_docx.py" />
   <source>It takes in other documents, which are not read.</source>
   <translation>Bindet andere Dokumente ein, die nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_epub.py" />
   <source>{name} has a part that is nested too deeply to be read ({part}). Open a simpler copy of it.</source>
   <translation>{name} hat einen Teil, der zu tief verschachtelt ist, um gelesen zu werden ({part}). Eine einfachere Kopie öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_fictionbook.py" />
   <source>{name} holds {n} books. Unpack it and open one of them.</source>
   <translation>{name} enthält {n} Bücher. Entpacken und eines davon öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_html.py" />
   <source>It is nested too deeply to be read as a page, and is shown without most of its structure.</source>
   <translation>Zu tief verschachtelt, um als Seite gelesen zu werden; wird großenteils ohne Gliederung angezeigt.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_html.py" />
   <source>No article was found in the page, so the whole page is shown.</source>
   <translation>In der Seite wurde kein Artikel gefunden; angezeigt wird die ganze Seite.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_markdown.py" />
   <source>{name} has no text to read in it, only markup. Choose another file.</source>
   <translation>{name} enthält keinen lesbaren Text, nur Auszeichnung. Eine andere Datei wählen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_mhtml.py" />
   <source>{name} holds no web page, or is damaged. Open another copy of it.</source>
   <translation>{name} enthält keine Webseite oder ist beschädigt. Eine andere Kopie öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_odt.py" />
   <source>{name} is an OpenDocument file without an article: a sheet, a picture or slides. Choose another file.</source>
   <translation>{name} ist eine OpenDocument-Datei ohne Artikel: Tabelle, Zeichnung oder Präsentation. Eine andere Datei wählen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_pdf.py" />
   <source>The password does not open {name}. Give another one.</source>
   <translation>Das Passwort öffnet {name} nicht. Ein anderes eingeben.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_pdf.py" />
   <source>{name} has more than {most} pages. Open a smaller part of it.</source>
   <translation>{name} hat mehr als {most} Seiten. Einen kleineren Teil öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_pdf.py" />
   <source>{name} holds pictures of pages and no text. Have its text recognised (OCR), and open that.</source>
   <translation>{name} enthält Bilder von Seiten und keinen Text. Den Text erkennen lassen (OCR) und diese Fassung öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_pdf.py" />
   <source>{name} is damaged or not a whole PDF file. Fetch it again, or open another copy.</source>
   <translation>{name} ist beschädigt oder keine vollständige PDF-Datei. Erneut herunterladen oder eine andere Kopie öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_pdf.py" />
   <source>{name} is encrypted. Give its password to open it.</source>
   <translation>{name} ist verschlüsselt. Zum Öffnen das Passwort eingeben.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_rst.py" />
   <source>{name} is nested too deeply to be read as reStructuredText. Rename it to end in .txt to read it as plain text.</source>
   <translation>{name} ist zu tief verschachtelt, um als reStructuredText gelesen zu werden. Mit der Endung .txt wird die Datei als reiner Text gelesen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_rtf.py" />
   <source>{name} is nested too deeply to be read. Open a simpler copy of it.</source>
   <translation>{name} ist zu tief verschachtelt, um gelesen zu werden. Eine einfachere Kopie öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_tei.py" />
   <source>{name} describes a text and holds none. Open a file with the text itself.</source>
   <translation>{name} beschreibt einen Text und enthält keinen. Eine Datei mit dem Text selbst öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/html_tree.py" />
   <source>{name} is empty: there is no text in it. Choose another file or paste the text.</source>
   <translation>{name} ist leer: Es steht kein Text darin. Eine andere Datei wählen oder den Text einfügen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/reading_worker.py" />
   <source>{name} needs too much memory to be read. Open a smaller part of it.</source>
   <translation>{name} braucht zum Lesen zu viel Speicher. Einen kleineren Teil öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/registry.py" />
   <source>It is nested too deeply to be read as Markdown, and is shown as plain text.</source>
   <translation>Zu tief verschachtelt, um als Markdown gelesen zu werden; wird als reiner Text angezeigt.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/rich.py" />
   <source>{name} has no text to read in it. Choose another file.</source>
   <translation>{name} enthält keinen lesbaren Text. Eine andere Datei wählen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>Choose the article's own file.</source>
   <translation>Die Datei des Artikels selbst wählen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>It holds no text; open a transcript of it instead.</source>
   <translation>Die Datei enthält keinen Text; stattdessen eine Abschrift öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>It holds no text; take the article's text from where it was published.</source>
   <translation>Die Datei enthält keinen Text; den Text des Artikels von dort nehmen, wo er veröffentlicht wurde.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>Open it in Word or LibreOffice, save it as .docx and open that.</source>
   <translation>In Word oder LibreOffice öffnen, als .docx speichern und diese Datei öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>Open it in Word, save it without a password and open that.</source>
   <translation>In Word öffnen, ohne Passwort speichern und diese Datei öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>Save the article in it as plain text or Markdown and open that.</source>
   <translation>Den Artikel darin als reinen Text oder Markdown speichern und diese Datei öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>Unpack it and open the article inside.</source>
   <translation>Entpacken und den Artikel darin öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a 7-Zip archive</source>
   <translation>ein 7-Zip-Archiv</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a GIF picture</source>
   <translation>ein GIF-Bild</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a JPEG picture</source>
   <translation>ein JPEG-Bild</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a Microsoft Office document with a password</source>
   <translation>ein Microsoft-Office-Dokument mit Passwort</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a PNG picture</source>
   <translation>ein PNG-Bild</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a PostScript document</source>
   <translation>ein PostScript-Dokument</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a PowerPoint presentation</source>
   <translation>eine PowerPoint-Präsentation</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a RAR archive</source>
   <translation>ein RAR-Archiv</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a TIFF picture</source>
   <translation>ein TIFF-Bild</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a WebP picture</source>
   <translation>ein WebP-Bild</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a Windows program</source>
   <translation>ein Windows-Programm</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a Word document</source>
   <translation>ein Word-Dokument</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a Word document of before 2007 (.doc)</source>
   <translation>ein Word-Dokument aus der Zeit vor 2007 (.doc)</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a ZIP archive</source>
   <translation>ein ZIP-Archiv</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a bzip2 archive</source>
   <translation>ein bzip2-Archiv</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a database</source>
   <translation>eine Datenbank</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a film</source>
   <translation>ein Film</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a gzip archive</source>
   <translation>ein gzip-Archiv</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a mail of Outlook</source>
   <translation>eine Outlook-Nachricht</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a program</source>
   <translation>ein Programm</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a recording</source>
   <translation>eine Aufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a sound recording</source>
   <translation>eine Tonaufnahme</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>an Excel workbook</source>
   <translation>eine Excel-Arbeitsmappe</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>an OpenDocument file</source>
   <translation>eine OpenDocument-Datei</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>an old Excel workbook</source>
   <translation>eine alte Excel-Arbeitsmappe</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>an old Microsoft Office document</source>
   <translation>ein altes Microsoft-Office-Dokument</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>an old PowerPoint presentation</source>
   <translation>eine alte PowerPoint-Präsentation</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>an xz archive</source>
   <translation>ein xz-Archiv</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/xml_door.py" />
   <source>{name} defines abbreviations that expand to other texts or files, so it is not opened. Make sure where it comes from.</source>
   <translation>{name} definiert Abkürzungen, die sich zu anderen Texten oder Dateien auflösen, und wird deshalb nicht geöffnet. Prüfen, woher die Datei stammt.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/xml_door.py" />
   <source>{name} is damaged: its XML breaks off or is wrong in line {line}. Open another copy.</source>
   <translation>{name} ist beschädigt: Das XML bricht ab oder ist in Zeile {line} fehlerhaft. Eine andere Kopie öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/xml_door.py" />
   <source>{name} is not readable XML. Open another copy of it.</source>
   <translation>{name} ist kein lesbares XML. Eine andere Kopie öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/xml_door.py" />
   <source>{name} would expand to far more than any article holds, so it is not opened. Make sure where it comes from.</source>
   <translation>{name} würde aufgelöst weit größer als jeder Artikel und wird deshalb nicht geöffnet. Prüfen, woher die Datei stammt.</translation>
  </message>
  <message>
   <location filename="../../viewer/preference.py" />
   <source>Appearance</source>
   <translation>Darstellung</translation>
  </message>
  <message>
   <location filename="../../viewer/preference.py" />
   <source>Comparing</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <location filename="../../viewer/preference.py" />
   <source>Files and web</source>
   <translation>Dateien und Web</translation>
  </message>
  <message>
   <location filename="../../viewer/preference.py" />
   <source>Reading</source>
   <translation>Lesen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>a note</source>
   <translation>Anmerkung</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>attribution</source>
   <translation>Zuschreibung</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>category settled by hand</source>
   <translation>Kategorie von Hand festgelegt</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>chapter {n}</source>
   <translation>Kapitel {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>edited</source>
   <translation>überarbeitet</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>footer</source>
   <translation>Fußzeile</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>header</source>
   <translation>Kopfzeile</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>hedge</source>
   <translation>Abschwächung</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>line {n}</source>
   <translation>Zeile {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>lines {first}–{last}</source>
   <translation>Zeilen {first}–{last}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>negation</source>
   <translation>Verneinung</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>note {n}</source>
   <translation>Anmerkung {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>page {n}</source>
   <translation>Seite {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>pages {first}–{last}</source>
   <translation>Seiten {first}–{last}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>quotation</source>
   <translation>Zitat</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>under {heading}</source>
   <translation>unter {heading}</translation>
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
    <numerusform>und {n} weiterer Absatz</numerusform>
    <numerusform>und {n} weitere Absätze</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/find.py" />
   <source>That expression takes too long. Make it simpler.</source>
   <translation>Die Suche mit diesem Ausdruck dauert zu lange. Den Ausdruck vereinfachen.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/find.py" />
   <source>That is no regular expression: {reason} (character {n}).</source>
   <translation>Kein gültiger regulärer Ausdruck: {reason} (Zeichen {n}).</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/find.py" />
   <source>That is no regular expression: {reason}.</source>
   <translation>Kein gültiger regulärer Ausdruck: {reason}.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a byte order mark</source>
   <translation>eine Bytereihenfolge-Markierung (BOM)</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a closing bracket</source>
   <translation>eine schließende Klammer</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a closing square bracket</source>
   <translation>eine schließende eckige Klammer</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a colon</source>
   <translation>ein Doppelpunkt</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a comma</source>
   <translation>ein Komma</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a curly apostrophe</source>
   <translation>ein typografischer Apostroph</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a curly quotation mark</source>
   <translation>ein typografisches Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a curly single quotation mark</source>
   <translation>ein typografisches einfaches Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a direction mark</source>
   <translation>ein Richtungszeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a double-hyphen dash</source>
   <translation>ein Strich aus zwei Bindestrichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a full stop</source>
   <translation>ein Punkt</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a grave accent</source>
   <translation>ein Gravis</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a hyphen</source>
   <translation>ein Bindestrich</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a left-to-right mark</source>
   <translation>ein Links-nach-rechts-Zeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a ligature “{letters}”</source>
   <translation>eine Ligatur „{letters}“</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a long dash</source>
   <translation>ein langer Strich</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a low quotation mark</source>
   <translation>ein unteres Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a minus sign</source>
   <translation>ein Minuszeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a narrow no-break space</source>
   <translation>ein schmales geschütztes Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a no-break hyphen</source>
   <translation>ein geschützter Bindestrich</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a no-break space</source>
   <translation>ein geschütztes Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a one-character ellipsis</source>
   <translation>ein Auslassungszeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a plain space</source>
   <translation>ein gewöhnliches Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a prime mark</source>
   <translation>ein Prime-Zeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a question mark</source>
   <translation>ein Fragezeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a right-to-left mark</source>
   <translation>ein Rechts-nach-links-Zeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a semicolon</source>
   <translation>ein Semikolon</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a slash</source>
   <translation>ein Schrägstrich</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a soft hyphen</source>
   <translation>ein weicher Trennstrich</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a spaced ellipsis</source>
   <translation>ein gesperrtes Auslassungszeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a straight apostrophe</source>
   <translation>ein gerader Apostroph</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a straight quotation mark</source>
   <translation>ein gerades Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a straight single quotation mark</source>
   <translation>ein gerades einfaches Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a thin space</source>
   <translation>ein schmales Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a three-stop ellipsis</source>
   <translation>ein Auslassungszeichen aus drei Punkten</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a triple-hyphen dash</source>
   <translation>ein Strich aus drei Bindestrichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a word joiner</source>
   <translation>ein Wortverbinder</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a zero-width joiner</source>
   <translation>ein breitenloser Verbinder</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a zero-width non-joiner</source>
   <translation>ein breitenloser Nichtverbinder</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a zero-width space</source>
   <translation>ein breitenloses Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an acute accent</source>
   <translation>ein Akut</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an ampersand</source>
   <translation>ein Et-Zeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an angular quotation mark</source>
   <translation>ein spitzes Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an asterisk</source>
   <translation>ein Sternchen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an em dash</source>
   <translation>ein Geviertstrich</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an em space</source>
   <translation>ein Geviert-Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an en dash</source>
   <translation>ein Halbgeviertstrich</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an exclamation mark</source>
   <translation>ein Ausrufezeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an inverted exclamation mark</source>
   <translation>ein umgekehrtes Ausrufezeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an inverted question mark</source>
   <translation>ein umgekehrtes Fragezeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an opening bracket</source>
   <translation>eine öffnende Klammer</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an opening square bracket</source>
   <translation>eine öffnende eckige Klammer</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>angular</source>
   <comment>quotation mark</comment>
   <translation>ein spitzes</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>curly</source>
   <comment>apostrophe</comment>
   <translation>ein typografischer</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>curly</source>
   <comment>quotation mark</comment>
   <translation>ein typografisches</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>low</source>
   <comment>quotation mark</comment>
   <translation>ein unteres</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>straight</source>
   <comment>apostrophe</comment>
   <translation>ein gerader</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>straight</source>
   <comment>quotation mark</comment>
   <translation>ein gerades</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>{mark} became {other}</source>
   <translation>links {mark}, rechts {other}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>{mark} became {shape}</source>
   <translation>links {mark}, rechts {shape}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/headings.py" />
   <source>{category} · {count}</source>
   <translation>{category} · {count}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>A figure, date, time or amount that is another one.</source>
   <translation>Eine Zahl, ein Datum, eine Uhrzeit oder ein Betrag lautet anders.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>A link added, taken away, or with another target.</source>
   <translation>Ein Link hinzugefügt, entfernt oder mit anderem Ziel.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>A mark added, left out, or exchanged for another mark.</source>
   <translation>Ein Satzzeichen hinzugefügt, ausgelassen oder gegen ein anderes getauscht.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>A negation added, left out or exchanged: not, never, un-.</source>
   <translation>Eine Verneinung hinzugefügt, ausgelassen oder getauscht: nicht, nie, un-.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>A paragraph split or joined; the wrapping of lines never counts.</source>
   <translation>Ein Absatz geteilt oder zusammengezogen; der Zeilenumbruch zählt nie.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>A passage that moved and was edited too.</source>
   <translation>Eine Passage, die verschoben und zugleich überarbeitet wurde.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Attributions</source>
   <translation>Zuschreibungen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Bold, italic, underline, or the level of a heading.</source>
   <translation>Fett, kursiv, unterstrichen oder die Ebene einer Überschrift.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Byline</source>
   <translation>Autorenzeile</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Capital letters alone.</source>
   <translation>Allein die Groß- und Kleinschreibung.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Capitals</source>
   <translation>Großschreibung</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Caption</source>
   <translation>Bildunterschrift</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Comments</source>
   <translation>Kommentare</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Contact</source>
   <translation>Kontakt</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Copyright</source>
   <translation>Copyright</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Correction</source>
   <translation>Korrektur</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Dateline</source>
   <translation>Datumszeile</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Disclaimer</source>
   <translation>Haftungsausschluss</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Edited moves</source>
   <translation>Verschoben und überarbeitet</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Editor’s note</source>
   <translation>Anmerkung der Redaktion</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Formatting</source>
   <translation>Formatierung</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Furniture</source>
   <translation>Beiwerk</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Header or footer</source>
   <translation>Kopf- oder Fußzeile</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Heading</source>
   <translation>Überschrift</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Hedges</source>
   <translation>Abschwächungen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>How certain it is said to be: reportedly, may, about.</source>
   <translation>Wie sicher etwas sein soll: angeblich, vielleicht, etwa.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Layout</source>
   <translation>Umbruch</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Left</source>
   <translation>Links</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Left out by hand</source>
   <translation>Von Hand ausgenommen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Links</source>
   <translation>Hyperlinks</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>List item</source>
   <translation>Listenpunkt</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Metadata</source>
   <translation>Metadaten</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Moved</source>
   <translation>Verschoben</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Names</source>
   <translation>Namen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Navigation</source>
   <translation>Navigation</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Negations</source>
   <translation>Verneinungen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Numbers</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Other words, words added or words left out.</source>
   <translation>Andere Wörter, hinzugefügte oder ausgelassene Wörter.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Paragraph</source>
   <translation>Absatz</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Plain text</source>
   <translation>Reiner Text</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Promotion</source>
   <translation>Werbung</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Punctuation</source>
   <translation>Zeichensetzung</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Quotations</source>
   <translation>Zitate</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Rich text</source>
   <translation>Rich Text</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Right</source>
   <translation>Rechts</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Saved web page</source>
   <translation>Gespeicherte Webseite</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Spacing</source>
   <translation>Abstände</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Spelling</source>
   <translation>Rechtschreibung</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Standfirst</source>
   <translation>Vorspann</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>The name of a person, a place or a body.</source>
   <translation>Der Name einer Person, eines Ortes oder einer Institution.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>The page around the article: bylines, sources, copyright, disclaimers, comment forms.</source>
   <translation>Die Seite um den Artikel: Autorenzeilen, Quellen, Copyright, Haftungsausschlüsse, Kommentarformulare.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>The same mark in another shape: curly or straight quotation marks, dashes, ligatures.</source>
   <translation>Dasselbe Zeichen in anderer Form: typografische oder gerade Anführungszeichen, Striche, Ligaturen.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>The same passage in another place, perhaps edited on the way.</source>
   <translation>Dieselbe Passage an anderer Stelle, vielleicht dabei überarbeitet.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>The same word spelled otherwise: a variant spelling or a slip.</source>
   <translation>Dasselbe Wort anders geschrieben: Schreibvariante oder Tippfehler.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Typography</source>
   <translation>Typografie</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Web page</source>
   <translation>Webseite</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>What differs inside quotation marks.</source>
   <translation>Was innerhalb von Anführungszeichen abweicht.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Where words are divided, and hyphens at the end of a line.</source>
   <translation>Wo Wörter getrennt sind, und Trennstriche am Zeilenende.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Who is said to have said it.</source>
   <translation>Wem eine Aussage zugeschrieben wird.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Wording</source>
   <translation>Wortlaut</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a byline</source>
   <translation>Autorenzeile</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a caption</source>
   <translation>Bildunterschrift</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a comment section</source>
   <translation>Kommentarbereich</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a contact note</source>
   <translation>Kontaktangabe</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a copyright notice</source>
   <translation>Copyrightvermerk</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a correction</source>
   <translation>Korrektur</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a dateline</source>
   <translation>Datumszeile</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a disclaimer</source>
   <translation>Haftungsausschluss</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a header or footer</source>
   <translation>Kopf- oder Fußzeile</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a heading</source>
   <translation>Überschrift</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a list item</source>
   <translation>Listenpunkt</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a navigation line</source>
   <translation>Navigationszeile</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a paragraph</source>
   <translation>Absatz</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a passage left out by hand</source>
   <translation>von Hand ausgenommene Passage</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a promotion</source>
   <translation>Werbehinweis</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a source note</source>
   <translation>Quellenangabe</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a standfirst</source>
   <translation>Vorspann</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>an editor’s note</source>
   <translation>Anmerkung der Redaktion</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>attributions</source>
   <comment>after “narrowed to”</comment>
   <translation>Zuschreibungen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>byline</source>
   <translation>Autorenzeile</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>capitals</source>
   <translation>Großschreibung</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>capitals</source>
   <comment>after “in”</comment>
   <translation>in der Großschreibung</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>caption</source>
   <translation>Bildunterschrift</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>comment section</source>
   <translation>Kommentarbereich</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>contact note</source>
   <translation>Kontaktangabe</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>copyright notice</source>
   <translation>Copyrightvermerk</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>correction</source>
   <translation>Korrektur</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>dateline</source>
   <translation>Datumszeile</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>disclaimer</source>
   <translation>Haftungsausschluss</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>editor’s note</source>
   <translation>Anmerkung der Redaktion</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>formatting</source>
   <translation>Formatierung</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>formatting</source>
   <comment>after “in”</comment>
   <translation>in der Formatierung</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>furniture</source>
   <translation>Beiwerk</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>header or footer</source>
   <translation>Kopf- oder Fußzeile</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>heading</source>
   <translation>Überschrift</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>hedges</source>
   <comment>after “narrowed to”</comment>
   <translation>Abschwächungen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>layout</source>
   <translation>Umbruch</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>links</source>
   <translation>Hyperlinks</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>links</source>
   <comment>after “in”</comment>
   <translation>bei den Hyperlinks</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>list item</source>
   <translation>Listenpunkt</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>metadata</source>
   <translation>Metadatenblock</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>moved</source>
   <translation>verschoben</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>names</source>
   <comment>after “narrowed to”</comment>
   <translation>Namen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>navigation line</source>
   <translation>Navigationszeile</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>negations</source>
   <comment>after “narrowed to”</comment>
   <translation>Verneinungen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>numbers</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>numbers</source>
   <comment>after “in”</comment>
   <translation>bei den Zahlen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>paragraph</source>
   <translation>Absatz</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>paragraph breaks</source>
   <comment>after “in”</comment>
   <translation>im Absatzumbruch</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>passage left out by hand</source>
   <translation>von Hand ausgenommene Passage</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>passages edited on the way</source>
   <comment>after “narrowed to”</comment>
   <translation>verschobene und überarbeitete Passagen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>promotion</source>
   <translation>Werbehinweis</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>punctuation</source>
   <translation>Zeichensetzung</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>punctuation</source>
   <comment>after “in”</comment>
   <translation>in der Zeichensetzung</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>quotations</source>
   <comment>after “narrowed to”</comment>
   <translation>Zitate</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>source note</source>
   <translation>Quellenangabe</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>spacing</source>
   <translation>Abstände</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>spacing</source>
   <comment>after “in”</comment>
   <translation>bei den Abständen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>spelling</source>
   <translation>Rechtschreibung</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>spelling</source>
   <comment>after “in”</comment>
   <translation>in der Rechtschreibung</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>standfirst</source>
   <translation>Vorspann</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>the furniture</source>
   <comment>after “in”</comment>
   <translation>im Beiwerk</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>the order of passages</source>
   <comment>after “in”</comment>
   <translation>in der Reihenfolge der Passagen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>typography</source>
   <translation>Typografie</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>typography</source>
   <comment>after “in”</comment>
   <translation>in der Typografie</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>wording</source>
   <translation>Wortlaut</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>wording</source>
   <comment>after “in”</comment>
   <translation>im Wortlaut</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} blocks of metadata</source>
   <translation>
    <numerusform>ein Metadatenblock</numerusform>
    <numerusform>{many} Metadatenblöcke</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} bylines</source>
   <translation>
    <numerusform>eine Autorenzeile</numerusform>
    <numerusform>{many} Autorenzeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} captions</source>
   <translation>
    <numerusform>eine Bildunterschrift</numerusform>
    <numerusform>{many} Bildunterschriften</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} comment sections</source>
   <translation>
    <numerusform>ein Kommentarbereich</numerusform>
    <numerusform>{many} Kommentarbereiche</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} contact notes</source>
   <translation>
    <numerusform>eine Kontaktangabe</numerusform>
    <numerusform>{many} Kontaktangaben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} copyright notices</source>
   <translation>
    <numerusform>ein Copyrightvermerk</numerusform>
    <numerusform>{many} Copyrightvermerke</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} corrections</source>
   <translation>
    <numerusform>eine Korrektur</numerusform>
    <numerusform>{many} Korrekturen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} datelines</source>
   <translation>
    <numerusform>eine Datumszeile</numerusform>
    <numerusform>{many} Datumszeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} disclaimers</source>
   <translation>
    <numerusform>ein Haftungsausschluss</numerusform>
    <numerusform>{many} Haftungsausschlüsse</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} editor’s notes</source>
   <translation>
    <numerusform>eine Anmerkung der Redaktion</numerusform>
    <numerusform>{many} Anmerkungen der Redaktion</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} headers or footers</source>
   <translation>
    <numerusform>eine Kopf- oder Fußzeile</numerusform>
    <numerusform>{many} Kopf- oder Fußzeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} headings</source>
   <translation>
    <numerusform>eine Überschrift</numerusform>
    <numerusform>{many} Überschriften</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} list items</source>
   <translation>
    <numerusform>ein Listenpunkt</numerusform>
    <numerusform>{many} Listenpunkte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} navigation lines</source>
   <translation>
    <numerusform>eine Navigationszeile</numerusform>
    <numerusform>{many} Navigationszeilen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} paragraphs</source>
   <translation>
    <numerusform>ein Absatz</numerusform>
    <numerusform>{many} Absätze</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} passages left out by hand</source>
   <translation>
    <numerusform>eine von Hand ausgenommene Passage</numerusform>
    <numerusform>{many} von Hand ausgenommene Passagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} promotions</source>
   <translation>
    <numerusform>ein Werbehinweis</numerusform>
    <numerusform>{many} Werbehinweise</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} source notes</source>
   <translation>
    <numerusform>eine Quellenangabe</numerusform>
    <numerusform>{many} Quellenangaben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} standfirsts</source>
   <translation>
    <numerusform>ein Vorspann</numerusform>
    <numerusform>{many} Vorspanne</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} tables</source>
   <translation>
    <numerusform>eine Tabelle</numerusform>
    <numerusform>{many} Tabellen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} titles</source>
   <translation>
    <numerusform>ein Titel</numerusform>
    <numerusform>{many} Titel</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in capitals</source>
   <translation>
    <numerusform>{n} Unterschied in der Großschreibung</numerusform>
    <numerusform>{n} Unterschiede in der Großschreibung</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in formatting</source>
   <translation>
    <numerusform>{n} Unterschied in der Formatierung</numerusform>
    <numerusform>{n} Unterschiede in der Formatierung</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in links</source>
   <translation>
    <numerusform>{n} Unterschied bei den Hyperlinks</numerusform>
    <numerusform>{n} Unterschiede bei den Hyperlinks</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in numbers</source>
   <translation>
    <numerusform>{n} Unterschied bei den Zahlen</numerusform>
    <numerusform>{n} Unterschiede bei den Zahlen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in paragraph breaks</source>
   <translation>
    <numerusform>{n} Unterschied im Absatzumbruch</numerusform>
    <numerusform>{n} Unterschiede im Absatzumbruch</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in punctuation</source>
   <translation>
    <numerusform>{n} Unterschied in der Zeichensetzung</numerusform>
    <numerusform>{n} Unterschiede in der Zeichensetzung</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in spacing</source>
   <translation>
    <numerusform>{n} Unterschied bei den Abständen</numerusform>
    <numerusform>{n} Unterschiede bei den Abständen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in spelling</source>
   <translation>
    <numerusform>{n} Unterschied in der Rechtschreibung</numerusform>
    <numerusform>{n} Unterschiede in der Rechtschreibung</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in the furniture</source>
   <translation>
    <numerusform>{n} Unterschied im Beiwerk</numerusform>
    <numerusform>{n} Unterschiede im Beiwerk</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in wording</source>
   <translation>
    <numerusform>{n} Unterschied im Wortlaut</numerusform>
    <numerusform>{n} Unterschiede im Wortlaut</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} moved passages</source>
   <translation>
    <numerusform>{n} verschobene Passage</numerusform>
    <numerusform>{n} verschobene Passagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} typographic differences</source>
   <translation>
    <numerusform>{n} typografischer Unterschied</numerusform>
    <numerusform>{n} typografische Unterschiede</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/looks.py" />
   <source>a run of invisible characters</source>
   <translation>eine Folge unsichtbarer Zeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/looks.py" />
   <source>an invisible character</source>
   <translation>ein unsichtbares Zeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/looks.py" />
   <source>{code} for {other}</source>
   <translation>{code} statt {other}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/phrases.py" />
   <source>{clauses}; {clause}</source>
   <translation>{clauses}; {clause}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/phrases.py" />
   <source>{items} and {last}</source>
   <translation>{items} und {last}</translation>
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
   <translation>geprüft</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>Added, repeats {paragraph}: {passage}</source>
   <translation>Hinzugefügt, wiederholt {paragraph}: {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>Added: {passage}</source>
   <translation>Hinzugefügt: {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>Broken before {passage}</source>
   <translation>Umbruch vor {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>Missing, repeats {paragraph}: {passage}</source>
   <translation>Fehlt, wiederholt {paragraph}: {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>Missing: {passage}</source>
   <translation>Fehlt: {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>a hedge</source>
   <translation>Abschwächung</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>a link was added to {words}: {target}</source>
   <translation>Link bei {words} hinzugefügt: {target}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>a name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>a negation</source>
   <translation>Verneinung</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>an attribution</source>
   <translation>Zuschreibung</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>bold</source>
   <translation>fett</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>code</source>
   <translation>in Code-Schrift</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>inside a quotation</source>
   <translation>im Zitat</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>italic</source>
   <translation>kursiv</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/sentences.py" />
   <source>one paragraph on the left, {many} on the right: broken before {passage}</source>
   <translation>
    <numerusform>links ein Absatz, rechts {many}: Umbruch vor {passage}</numerusform>
    <numerusform>links ein Absatz, rechts {many}: Umbruch vor {passage}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>paragraph broken on the left, before {passage}</source>
   <translation>links Absatzumbruch vor {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>paragraph broken on the right, before {passage}</source>
   <translation>rechts Absatzumbruch vor {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>strike-through</source>
   <translation>durchgestrichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>subscript</source>
   <translation>tiefgestellt</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>superscript</source>
   <translation>hochgestellt</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>the link of {words} is missing on the right: {target}</source>
   <translation>der Link bei {words} fehlt rechts: {target}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>the link of {words} leads elsewhere: {target}</source>
   <translation>der Link bei {words} führt woandershin: {target}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>the space around {words} differs</source>
   <translation>der Abstand um {words} weicht ab</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>the {role} is missing on the right: {passage}</source>
   <translation>{role} fehlt rechts: {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>underline</source>
   <translation>unterstrichen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{left} became {right}</source>
   <translation>{left} wurde zu {right}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{left} became {right}, which looks the same: {codes}</source>
   <translation>{left} wurde zum gleich aussehenden {right}: {codes}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{left} is written {right} on the right</source>
   <translation>{left} wird rechts {right} geschrieben</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{many} paragraphs on the left, one on the right: broken before {passage}</source>
   <translation>
    <numerusform>links {many} Absatz, rechts einer: Umbruch vor {passage}</numerusform>
    <numerusform>links {many} Absätze, rechts einer: Umbruch vor {passage}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} became {other} after {word}</source>
   <translation>nach {word} links {mark}, rechts {other}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} is missing on the right</source>
   <translation>{mark} fehlt rechts</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} is missing on the right after {word}</source>
   <translation>nach {word} fehlt rechts {mark}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} is missing on the right before {word}</source>
   <translation>{mark} vor {word} fehlt rechts</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} is missing on the right in {word}</source>
   <translation>{mark} in {word} fehlt rechts</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} was added</source>
   <translation>{mark} hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} was added after {word}</source>
   <translation>nach {word} {mark} hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} was added before {word}</source>
   <translation>{mark} vor {word} hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} was added in {word}</source>
   <translation>{mark} in {word} hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{paragraph} on the right · {category}</source>
   <translation>{paragraph} rechts · {category}</translation>
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
    <numerusform>{passage} um {n} Absatz nach unten verschoben</numerusform>
    <numerusform>{passage} um {n} Absätze nach unten verschoben</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{passage} moved to {paragraph} on the right</source>
   <translation>{passage} verschoben, rechts in {paragraph}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{passage} moved up by {n} paragraphs</source>
   <translation>
    <numerusform>{passage} um {n} Absatz nach oben verschoben</numerusform>
    <numerusform>{passage} um {n} Absätze nach oben verschoben</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{passage} stands in another place</source>
   <translation>{passage} steht an anderer Stelle</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{role} is missing on the right: {passage}</source>
   <translation>{role} fehlt rechts: {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{role} was added: {passage}</source>
   <translation>{role} hinzugefügt: {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence} ({flags})</source>
   <translation>{sentence} ({flags})</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence} after {word}</source>
   <translation>nach {word} {sentence}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence} before {word}</source>
   <translation>vor {word} {sentence}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence} in the {role}</source>
   <translation>{sentence} (im Beiwerk: {role})</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence} in {word}</source>
   <translation>in {word} {sentence}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence}, edited on the way</source>
   <translation>{sentence}, dabei überarbeitet</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence}; it repeats {paragraph} on the left</source>
   <translation>{sentence}; wiederholt {paragraph} links</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence}; it repeats {paragraph} on the right</source>
   <translation>{sentence}; wiederholt {paragraph} rechts</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{styles} were added to {words}</source>
   <translation>
    <numerusform>{words} ist rechts {styles}</numerusform>
    <numerusform>{words} ist rechts {styles}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{styles} were taken from it</source>
   <translation>
    <numerusform>nicht mehr {styles}</numerusform>
    <numerusform>nicht mehr {styles}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{styles} were taken from {words}</source>
   <translation>
    <numerusform>{words} ist rechts nicht mehr {styles}</numerusform>
    <numerusform>{words} ist rechts nicht mehr {styles}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{words} became a heading</source>
   <translation>{words} wurde zur Überschrift</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{words} became a heading of level {new}, not {old}</source>
   <translation>{words} wurde zur Überschrift der Ebene {new} statt {old}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{words} is missing on the right</source>
   <translation>{words} fehlt rechts</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{words} is no heading on the right</source>
   <translation>{words} ist rechts keine Überschrift</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{words} is set otherwise on the right</source>
   <translation>{words} ist rechts anders gesetzt</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{words} was added</source>
   <translation>{words} hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Aligned by hand</source>
   <translation>Von Hand zugeordnet</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Moved, on the left after {paragraph}</source>
   <translation>Verschoben, links hinter {paragraph}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Moved, on the left at the beginning</source>
   <translation>Verschoben, links am Anfang</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Moved, on the left in {paragraph}</source>
   <translation>Verschoben, links in {paragraph}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Moved, on the right after {paragraph}</source>
   <translation>Verschoben, rechts hinter {paragraph}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Moved, on the right at the beginning</source>
   <translation>Verschoben, rechts am Anfang</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Moved, on the right in {paragraph}</source>
   <translation>Verschoben, rechts in {paragraph}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Only on the left</source>
   <translation>Nur links</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Only on the right</source>
   <translation>Nur rechts</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Parted by hand</source>
   <translation>Von Hand getrennt</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>{role}, only on the left</source>
   <translation>{role}, nur links</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>{role}, only on the right</source>
   <translation>{role}, nur rechts</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>{tag}, aligned by hand</source>
   <translation>{tag}, von Hand zugeordnet</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>{tag}, parted by hand</source>
   <translation>{tag}, von Hand getrennt</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tally.py" />
   <source>The bylines differ.</source>
   <translation>Die Autorenzeilen weichen voneinander ab.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>a passage of {n} paragraphs</source>
   <translation>
    <numerusform>eine Passage von {n} Absatz</numerusform>
    <numerusform>eine Passage von {n} Absätzen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>a passage of {n} paragraphs moved</source>
   <translation>
    <numerusform>eine Passage von {n} Absatz verschoben</numerusform>
    <numerusform>eine Passage von {n} Absätzen verschoben</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tally.py" />
   <source>a title stands only on the left</source>
   <translation>nur links steht ein Titel</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tally.py" />
   <source>a title stands only on the right</source>
   <translation>nur rechts steht ein Titel</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} are missing on the right</source>
   <translation>
    <numerusform>{n} fehlt rechts</numerusform>
    <numerusform>{n} fehlen rechts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} more passages</source>
   <translation>
    <numerusform>{n} weitere Passage</numerusform>
    <numerusform>{n} weitere Passagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} paragraphs are missing on the right</source>
   <translation>
    <numerusform>{n} Absatz fehlt rechts</numerusform>
    <numerusform>{n} Absätze fehlen rechts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} paragraphs moved</source>
   <translation>
    <numerusform>{n} Absatz verschoben</numerusform>
    <numerusform>{n} Absätze verschoben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} paragraphs were added</source>
   <translation>
    <numerusform>{n} Absatz hinzugefügt</numerusform>
    <numerusform>{n} Absätze hinzugefügt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} passages</source>
   <translation>
    <numerusform>{n} Passage</numerusform>
    <numerusform>{n} Passagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} sentences moved</source>
   <translation>
    <numerusform>{n} Satz verschoben</numerusform>
    <numerusform>{n} Sätze verschoben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{passages} and {n} paragraphs moved</source>
   <translation>
    <numerusform>{passages} und {n} Absatz verschoben</numerusform>
    <numerusform>{passages} und {n} Absätze verschoben</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tally.py" />
   <source>{passages} moved</source>
   <translation>{passages} verschoben</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{what} differ</source>
   <translation>
    <numerusform>{what} weicht ab</numerusform>
    <numerusform>{what} weichen ab</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tally.py" />
   <source>{what} only on the left</source>
   <translation>nur links {what}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tally.py" />
   <source>{what} only on the right</source>
   <translation>nur rechts {what}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{what} stand only on the left</source>
   <translation>
    <numerusform>nur links steht {what}</numerusform>
    <numerusform>nur links stehen {what}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{what} stand only on the right</source>
   <translation>
    <numerusform>nur rechts steht {what}</numerusform>
    <numerusform>nur rechts stehen {what}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>a header or footer on {n} pages stands only on the left</source>
   <translation>
    <numerusform>eine Kopf- oder Fußzeile auf {n} Seite steht nur links</numerusform>
    <numerusform>eine Kopf- oder Fußzeile auf {n} Seiten steht nur links</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>a header or footer on {n} pages stands only on the right</source>
   <translation>
    <numerusform>eine Kopf- oder Fußzeile auf {n} Seite steht nur rechts</numerusform>
    <numerusform>eine Kopf- oder Fußzeile auf {n} Seiten steht nur rechts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>a passage of {n} paragraphs moved down</source>
   <translation>
    <numerusform>eine Passage von {n} Absatz nach unten verschoben</numerusform>
    <numerusform>eine Passage von {n} Absätzen nach unten verschoben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>a passage of {n} paragraphs moved up</source>
   <translation>
    <numerusform>eine Passage von {n} Absatz nach oben verschoben</numerusform>
    <numerusform>eine Passage von {n} Absätzen nach oben verschoben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>a passage of {n} paragraphs stands in another place</source>
   <translation>
    <numerusform>eine Passage von {n} Absatz steht an anderer Stelle</numerusform>
    <numerusform>eine Passage von {n} Absätzen steht an anderer Stelle</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>{n} paragraphs are numbered otherwise</source>
   <translation>
    <numerusform>{n} Absatz ist anders nummeriert</numerusform>
    <numerusform>{n} Absätze sind anders nummeriert</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>{role} in {n} paragraphs stands only on the left</source>
   <translation>
    <numerusform>{role} aus {n} Absatz nur links</numerusform>
    <numerusform>{role} aus {n} Absätzen nur links</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>{role} in {n} paragraphs stands only on the right</source>
   <translation>
    <numerusform>{role} aus {n} Absatz nur rechts</numerusform>
    <numerusform>{role} aus {n} Absätzen nur rechts</numerusform>
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
   <translation>Eine überarbeitete Fassung desselben Artikels.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>A revised version of the same text.</source>
   <translation>Eine überarbeitete Fassung desselben Textes.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>Identical.</source>
   <translation>Identisch.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>Narrowed to {what}.</source>
   <translation>Eingegrenzt auf {what}.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>No passage is set against another.</source>
   <translation>Keine Passage wird einer anderen gegenübergestellt.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>No word and no mark differs, only how they are written down: line ends, spaces, encoding or markup.</source>
   <translation>Kein Wort und kein Satzzeichen weicht ab, nur die Art der Niederschrift: Zeilenenden, Leerzeichen, Codierung oder Auszeichnung.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>Nothing differs, to the last character.</source>
   <translation>Kein Unterschied, bis auf das letzte Zeichen.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>Partly the same text.</source>
   <translation>Teilweise derselbe Text.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>The answer is coarser than usual in {n} stretches ({where}).</source>
   <translation>
    <numerusform>Das Ergebnis ist an {n} Stelle gröber als üblich ({where}).</numerusform>
    <numerusform>Das Ergebnis ist an {n} Stellen gröber als üblich ({where}).</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>The same article, word for word.</source>
   <translation>Derselbe Artikel, Wort für Wort.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>The same article.</source>
   <translation>Derselbe Artikel.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>The same text, word for word.</source>
   <translation>Derselbe Text, Wort für Wort.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>The same text.</source>
   <translation>Derselbe Text.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>The titles differ.</source>
   <translation>Die Titel weichen voneinander ab.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>These two texts share almost nothing.</source>
   <translation>Diese beiden Texte haben fast nichts gemeinsam.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>from {left} on the left, {right} on the right</source>
   <translation>ab {left} links, {right} rechts</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>from {left} on the left, {right} on the right, and after</source>
   <translation>ab {left} links, {right} rechts, und danach</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} (all in the title)</source>
   <translation>{count} (alle im Titel)</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} (both in the title)</source>
   <translation>{count} (beide im Titel)</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} (in the title)</source>
   <translation>{count} (im Titel)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} ({many} of them in the title)</source>
   <translation>
    <numerusform>{count} (einer davon im Titel)</numerusform>
    <numerusform>{count} ({many} davon im Titel)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} ({many} of them whole paragraphs)</source>
   <translation>
    <numerusform>{count} (davon ein ganzer Absatz)</numerusform>
    <numerusform>{count} (davon {many} ganze Absätze)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} ({many} of them whole paragraphs, {title} in the title)</source>
   <translation>
    <numerusform>{count} (davon ein ganzer Absatz, {title} im Titel)</numerusform>
    <numerusform>{count} (davon {many} ganze Absätze, {title} im Titel)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} ({n} of them numbers of paragraphs)</source>
   <translation>
    <numerusform>{count} (davon {n} Absatznummer)</numerusform>
    <numerusform>{count} (davon {n} Absatznummern)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{n} differences</source>
   <translation>
    <numerusform>{n} Unterschied</numerusform>
    <numerusform>{n} Unterschiede</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{n} differences of form</source>
   <translation>
    <numerusform>{n} formaler Unterschied</numerusform>
    <numerusform>{n} formale Unterschiede</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{n} differences in {place}</source>
   <translation>
    <numerusform>{n} Unterschied {place}</numerusform>
    <numerusform>{n} Unterschiede {place}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{n} in {place}</source>
   <translation>{n} {place}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{n} negations are among them.</source>
   <translation>
    <numerusform>Darunter ist eine Verneinung.</numerusform>
    <numerusform>Darunter sind {n} Verneinungen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{what} are hidden, most of them in {place}.</source>
   <translation>{what} sind ausgeblendet, die meisten {place}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{what} are hidden.</source>
   <translation>
    <numerusform>{what} ist ausgeblendet.</numerusform>
    <numerusform>{what} sind ausgeblendet.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/html_rows.py" />
   <source>Difference {n} in the list</source>
   <translation>Unterschied {n} in der Liste</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/html_style.py" />
   <source>broken here</source>
   <translation>hier umbrochen</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/registry.py" />
   <source>A name without a suffix stands for no kind of report; the known ones are {known}.</source>
   <translation>Ein Name ohne Endung steht für keine Art von Bericht; bekannt sind {known}.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/registry.py" />
   <source>A report as {format} can only be written to a file.</source>
   <translation>Ein Bericht als {format} lässt sich nur in eine Datei schreiben.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/registry.py" />
   <source>A report is not written as “{suffix}”; the kinds there are end in {known}. Name the file with one of these.</source>
   <translation>Als „{suffix}“ wird kein Bericht geschrieben; die Arten, die es gibt, enden auf {known}. Geben Sie der Datei eine dieser Endungen.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/registry.py" />
   <source>JSON data</source>
   <translation>JSON-Daten</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/registry.py" />
   <source>“{format}” is no kind of report; the known ones are {known}.</source>
   <translation>„{format}“ ist keine Art von Bericht; bekannt sind {known}.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Amber is on the left, blue on the right; the letters that differ inside a word are stronger.</source>
   <translation>Bernstein steht links, Blau rechts; die abweichenden Buchstaben innerhalb eines Worts sind kräftiger.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Both variants, side by side</source>
   <translation>Beide Fassungen nebeneinander</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Differences</source>
   <translation>Unterschiede</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Left marks have an edge at their left end, right marks one at their right end and fine stripes.</source>
   <translation>Markierungen links haben eine Kante an ihrem linken Ende, die rechts eine an ihrem rechten Ende und feine Streifen.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Made by Variorum {version}.</source>
   <translation>Erstellt mit Variorum {version}.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Not shown:</source>
   <translation>Nicht angezeigt:</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Rose is on the left, teal on the right; the letters that differ inside a word are stronger.</source>
   <translation>Rosé steht links, Petrol rechts; die abweichenden Buchstaben innerhalb eines Worts sind kräftiger.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Show {category}</source>
   <translation>Kategorie „{category}“ anzeigen</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>There are none.</source>
   <translation>Es gibt keine.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>What is shown</source>
   <translation>Was angezeigt wird</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>What the marks mean</source>
   <translation>Bedeutung der Markierungen</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>left:</source>
   <translation>links:</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>right:</source>
   <translation>rechts:</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>{left} and {right}, compared</source>
   <translation>{left} und {right} im Vergleich</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/reporting/to_html.py" />
   <source>{n} other differences are left out of this page.</source>
   <translation>
    <numerusform>{n} weiterer Unterschied fehlt auf dieser Seite.</numerusform>
    <numerusform>{n} weitere Unterschiede fehlen auf dieser Seite.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/reporting/to_html.py" />
   <source>{n} words</source>
   <translation>
    <numerusform>{n} Wort</numerusform>
    <numerusform>{n} Wörter</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_text.py" />
   <source>Passage</source>
   <translation>Passage</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_text.py" />
   <source>hidden</source>
   <comment>before a list of categories</comment>
   <translation>ausgeblendet</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_text.py" />
   <source>shown</source>
   <comment>before a list of categories</comment>
   <translation>angezeigt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/reporting/to_text.py" />
   <source>{n} more differences</source>
   <translation>
    <numerusform>{n} weiterer Unterschied</numerusform>
    <numerusform>{n} weitere Unterschiede</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_text.py" />
   <source>… and {more}. A report has them all: {option}</source>
   <translation>… und {more}. Ein Bericht enthält alle: {option}</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/write.py" />
   <source>The report cannot be written to {name} ({reason}).</source>
   <translation>Der Bericht lässt sich nicht schreiben: {name} ({reason}).</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/write.py" />
   <source>The report cannot be written: there is no folder “{folder}”.</source>
   <translation>Der Bericht lässt sich nicht schreiben: Es gibt keinen Ordner „{folder}“.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/write.py" />
   <source>The report cannot be written: {name} is a folder. Give it the name of a file.</source>
   <translation>Der Bericht lässt sich nicht schreiben: {name} ist ein Ordner. Einen Dateinamen angeben.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/write.py" />
   <source>The report cannot be written: {name} may not be written to. Choose another place.</source>
   <translation>Der Bericht lässt sich nicht schreiben: {name} ist schreibgeschützt. Einen anderen Ort wählen.</translation>
  </message>
  <message>
   <location filename="../../viewer/sessions.py" />
   <source>The session cannot be written to “{name}”: {reason}.</source>
   <translation>Die Sitzung lässt sich nicht in „{name}“ schreiben: {reason}.</translation>
  </message>
  <message>
   <location filename="../../viewer/sessions.py" />
   <source>The session “{name}” cannot be read: {reason}.</source>
   <translation>Die Sitzung „{name}“ lässt sich nicht lesen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../viewer/sessions.py" />
   <source>“{name}” is no session of Variorum, or it is damaged. Open the two texts instead.</source>
   <translation>„{name}“ ist keine Variorum-Sitzung oder ist beschädigt. Stattdessen die beiden Texte öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/sessions.py" />
   <source>“{name}” is too large to be a session.</source>
   <translation>„{name}“ ist zu groß für eine Sitzung.</translation>
  </message>
  <message>
   <location filename="../../viewer/sessions.py" />
   <source>“{name}” was saved by a newer Variorum. Open it with that.</source>
   <translation>„{name}“ wurde von einer neueren Version von Variorum gespeichert. Mit dieser öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>All there is to know of the difference in hand, below the list.</source>
   <translation>Alles Wissenswerte zum aktuellen Unterschied, unter der Liste.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Allow addresses of the web that only this machine or its network reaches.</source>
   <translation>Webadressen zulassen, die nur dieser Rechner oder sein Netz erreicht.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Amber and blue</source>
   <translation>Bernstein und Blau</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Arrangement</source>
   <translation>Anordnung</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>As in the window</source>
   <translation>Wie im Fenster</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>As one text</source>
   <translation>Als ein Text</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>As the system</source>
   <translation>Wie im System</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>By which colours left, right and moved passages are told apart. All but the standard ones tell the sides apart by shape too; high contrast also comes where the system asks for it.</source>
   <translation>Mit welchen Farben sich links, rechts und Verschobenes unterscheiden. Außer bei den Standardfarben unterscheiden sich die Seiten auch durch die Form; hoher Kontrast gilt auch, wenn das System ihn verlangt.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>By which colours the sides are told apart in an exported web page.</source>
   <translation>Mit welchen Farben eine exportierte Webseite die Seiten unterscheidet.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Caret in the texts</source>
   <translation>Textcursor</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Changes only</source>
   <translation>Nur Änderungen</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Colours of reports</source>
   <translation>Farben von Berichten</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Colours of the sides</source>
   <translation>Farben für links und rechts</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Context of a change</source>
   <translation>Kontext einer Änderung</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Every difference as a sentence, beside the texts.</source>
   <translation>Jeder Unterschied als Satz, neben den Texten.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Face of the left text</source>
   <translation>Schrift des linken Textes</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Face of the right text</source>
   <translation>Schrift des rechten Textes</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Fold the paragraphs without a shown difference.</source>
   <translation>Absätze ohne angezeigten Unterschied einklappen.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>For deuteranopia</source>
   <translation>Für Deuteranopie</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>For protanopia</source>
   <translation>Für Protanopie</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>For tritanopia</source>
   <translation>Für Tritanopie</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>From line to line, as a multiple of the size of the letters.</source>
   <translation>Von Zeile zu Zeile, als Vielfaches der Schriftgröße.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Hide what is reviewed</source>
   <translation>Geprüftes ausblenden</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>High contrast</source>
   <translation>Hoher Kontrast</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>In letters; a column that is wider has the text in its middle. 0 lets lines be as long as the column.</source>
   <translation>In Zeichen; in einer breiteren Spalte steht der Text in der Mitte. Bei 0 sind die Zeilen so lang wie die Spalte.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>In which language Variorum speaks; the texts stay as they are.</source>
   <translation>Die Sprache der Oberfläche; die Texte bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Invisible characters</source>
   <translation>Unsichtbare Zeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Light or dark</source>
   <translation>Hell oder dunkel</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Line spacing</source>
   <translation>Zeilenabstand</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>List of differences</source>
   <translation>Liste der Unterschiede</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Longest line</source>
   <translation>Längste Zeile</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Private addresses</source>
   <translation>Private Adressen</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Show no-break spaces, soft hyphens, zero-width and direction marks.</source>
   <translation>Geschützte Leerzeichen, weiche Trennstriche, breitenlose Zeichen und Richtungszeichen anzeigen.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Side by side</source>
   <translation>Nebeneinander</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Size of the texts</source>
   <translation>Textgröße</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>So many paragraphs around a change stay where only changes are shown.</source>
   <translation>So viele Absätze bleiben um eine Änderung stehen, wenn nur Änderungen angezeigt werden.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>The font that the left text is set in.</source>
   <translation>Die Schriftart, in der der linke Text gesetzt ist.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>The font that the right text is set in.</source>
   <translation>Die Schriftart, in der der rechte Text gesetzt ist.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>The left alone</source>
   <translation>Nur der linke</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>The right alone</source>
   <translation>Nur der rechte</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>The texts beside each other, as one with what the left has struck out, or one of them alone.</source>
   <translation>Die Texte nebeneinander, als ein Text mit durchgestrichenem Wortlaut des linken, oder nur einer der beiden.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Theme: light or dark at all times, or as the system is.</source>
   <translation>Farbschema: immer hell, immer dunkel oder wie im System.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Walk through the texts by keys; a screen reader reads along.</source>
   <translation>Mit der Tastatur durch die Texte gehen; ein Screenreader liest mit.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>What was reviewed is neither in the list nor stopped at; in the texts it stays marked.</source>
   <translation>Was geprüft ist, steht nicht in der Liste, und es wird nicht dort angehalten; in den Texten bleibt es markiert.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Zoom, against the size of the system’s own letters.</source>
   <translation>Zoom, im Verhältnis zur Schriftgröße des Systems.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_cell.py" />
   <source>Left, paragraph {n}</source>
   <translation>Links, Absatz {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_cell.py" />
   <source>Left, paragraphs {first} to {last}</source>
   <translation>Links, Absätze {first} bis {last}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_cell.py" />
   <source>Nothing on the left</source>
   <translation>Links nichts</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_cell.py" />
   <source>Nothing on the right</source>
   <translation>Rechts nichts</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_cell.py" />
   <source>Right, paragraph {n}</source>
   <translation>Rechts, Absatz {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_cell.py" />
   <source>Right, paragraphs {first} to {last}</source>
   <translation>Rechts, Absätze {first} bis {last}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_view.py" />
   <source>Row {n} of {all}, {told}</source>
   <translation>Zeile {n} von {all}, {told}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_view.py" />
   <source>no difference shown</source>
   <translation>kein Unterschied angezeigt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/accessible_view.py" />
   <source>{n} differences</source>
   <translation>
    <numerusform>{n} Unterschied</numerusform>
    <numerusform>{n} Unterschiede</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/accessible_view.py" />
   <source>{n} rows in two columns</source>
   <translation>
    <numerusform>{n} Zeile in zwei Spalten</numerusform>
    <numerusform>{n} Zeilen in zwei Spalten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Actual Size</source>
   <translation>&amp;Originalgröße</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Categories</source>
   <translation>Kategor&amp;ien</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Close Comparison</source>
   <translation>Vergleich s&amp;chließen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Copy</source>
   <translation>&amp;Kopieren</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Dark</source>
   <translation>&amp;Dunkel</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Even Widths</source>
   <translation>&amp;Gleiche Breite</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Export…</source>
   <translation>E&amp;xportieren…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Find…</source>
   <translation>&amp;Suchen…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Go</source>
   <translation>&amp;Gehe zu</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Go To…</source>
   <translation>Gehe &amp;zu…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;High Contrast</source>
   <translation>Hoher &amp;Kontrast</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Keys and Mouse</source>
   <translation>&amp;Tastatur und Maus</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Light</source>
   <translation>&amp;Hell</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;New Window</source>
   <translation>&amp;Neues Fenster</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Next Difference</source>
   <translation>&amp;Nächster Unterschied</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Open Two Texts…</source>
   <translation>&amp;Zwei Texte öffnen…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Paste</source>
   <translation>&amp;Einfügen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Previous Difference</source>
   <translation>&amp;Voriger Unterschied</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Quit</source>
   <translation>Been&amp;den</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Revert to Saved</source>
   <translation>Zurück zum Ges&amp;peicherten</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Save Session…</source>
   <translation>Sitzung &amp;speichern…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Side by Side</source>
   <translation>&amp;Nebeneinander</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Theme</source>
   <translation>&amp;Farbschema</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>A&amp;rrangement</source>
   <translation>A&amp;nordnung</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>All keys on one sheet</source>
   <translation>Alle Tasten auf einen Blick</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Amber &amp;and Blue</source>
   <translation>&amp;Bernstein und Blau</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>As &amp;One Text</source>
   <translation>Als &amp;ein Text</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>As the &amp;System</source>
   <translation>Wie im &amp;System</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>C&amp;hanges Only</source>
   <translation>Nur Änder&amp;ungen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Caret in the Te&amp;xt</source>
   <translation>&amp;Textcursor</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Changes</source>
   <translation>Änderungen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose colours, sizes and what is shown</source>
   <translation>Farben, Größen und Anzeige festlegen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose how the left text is read</source>
   <translation>Festlegen, wie der linke Text eingelesen wird</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose how the right text is read</source>
   <translation>Festlegen, wie der rechte Text eingelesen wird</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose the file on the left</source>
   <translation>Die Datei für die linke Seite wählen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose the file on the right</source>
   <translation>Die Datei für die rechte Seite wählen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose two files and compare them</source>
   <translation>Zwei Dateien wählen und vergleichen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Close W&amp;indow</source>
   <translation>&amp;Fenster schließen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Close all windows and leave Variorum</source>
   <translation>Alle Fenster schließen und Variorum beenden</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Close this window with its comparison</source>
   <translation>Dieses Fenster mit seinem Vergleich schließen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Colours and shapes for readers who cannot tell blue from yellow</source>
   <translation>Farben und Formen für Menschen, die Blau und Gelb nicht unterscheiden</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Colours and shapes for readers who cannot tell green from red</source>
   <translation>Farben und Formen für Menschen, die Grün und Rot nicht unterscheiden</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Colours and shapes for readers who cannot tell red from green, and to whom red is dark</source>
   <translation>Farben und Formen für Menschen, die Rot und Grün nicht unterscheiden und Rot dunkel sehen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Compare the two sample articles</source>
   <translation>Die beiden Beispielartikel vergleichen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Copy &amp;Difference</source>
   <translation>&amp;Unterschied kopieren</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Copy the difference in hand as it can be quoted, with both places</source>
   <translation>Den aktuellen Unterschied zitierfähig kopieren, mit beiden Fundstellen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Copy the selected text, without marks</source>
   <translation>Den ausgewählten Text ohne Markierungen kopieren</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Dark at all times</source>
   <translation>Immer dunkel</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Detai&amp;ls</source>
   <translation>&amp;Details</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Do again what was taken back last</source>
   <translation>Wiederherstellen, was zuletzt zurückgenommen wurde</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Exchange left and right</source>
   <translation>Links und rechts vertauschen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Fetch one or two pages of the web and compare them</source>
   <translation>Eine oder zwei Webseiten abrufen und vergleichen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Find &amp;Action…</source>
   <translation>&amp;Befehl suchen…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Find Ne&amp;xt</source>
   <translation>Nächste &amp;Fundstelle</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Find Pre&amp;vious</source>
   <translation>&amp;Vorige Fundstelle</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Find an action by its name and do it</source>
   <translation>Einen Befehl nach seinem Namen suchen und ausführen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Find words in both texts</source>
   <translation>Wörter in beiden Texten suchen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Fold the paragraphs without a shown difference; a click opens them</source>
   <translation>Absätze ohne angezeigten Unterschied einklappen; ein Klick öffnet sie</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>For &amp;Protanopia</source>
   <translation>Für &amp;Protanopie</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>For &amp;Tritanopia</source>
   <translation>Für &amp;Tritanopie</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>For D&amp;euteranopia</source>
   <translation>Für D&amp;euteranopie</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Give both texts half of the width</source>
   <translation>Beiden Texten die halbe Breite geben</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Give the left text less of the width</source>
   <translation>Dem linken Text weniger Breite geben</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Give the left text more of the width</source>
   <translation>Dem linken Text mehr Breite geben</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go back to the start page</source>
   <translation>Zur Startseite zurückkehren</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go to a heading, a paragraph, a page or a line</source>
   <translation>Zu einer Überschrift, einem Absatz, einer Seite oder einer Zeile gehen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go to the next difference that is shown</source>
   <translation>Zum nächsten angezeigten Unterschied gehen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go to the next place that was found</source>
   <translation>Zur nächsten Fundstelle gehen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go to the place before that was found</source>
   <translation>Zur vorigen Fundstelle gehen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go to the previous difference that is shown</source>
   <translation>Zum vorigen angezeigten Unterschied gehen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Hide Revie&amp;wed</source>
   <translation>Ge&amp;prüftes ausblenden</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Ho&amp;w It Is Read</source>
   <translation>&amp;Einlesen als</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>How Variorum is used, and what its marks mean</source>
   <translation>Wie man mit Variorum arbeitet und was die Markierungen bedeuten</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>How the &amp;Left Text Is Read…</source>
   <translation>&amp;Linken Text einlesen als…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>How the &amp;Right Text Is Read…</source>
   <translation>&amp;Rechten Text einlesen als…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>In&amp;visible Characters</source>
   <translation>Unsichtbare &amp;Zeichen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Keep this comparison as a file, to take it up again as it is</source>
   <translation>Diesen Vergleich als Datei sichern, um ihn später unverändert fortzusetzen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Keep this comparison as another file; the one that it had stays as it is</source>
   <translation>Diesen Vergleich als weitere Datei aufheben; die bisherige bleibt, wie sie ist</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Lang&amp;uage</source>
   <translation>Sp&amp;rache</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Language of the program: English</source>
   <translation>Sprache des Programms: Englisch</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Language of the program: French</source>
   <translation>Sprache des Programms: Französisch</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Language of the program: German</source>
   <translation>Sprache des Programms: Deutsch</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Language of the program: Russian</source>
   <translation>Sprache des Programms: Russisch</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Language of the program: Spanish</source>
   <translation>Sprache des Programms: Spanisch</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Left Text &amp;Wider</source>
   <translation>Linker Text &amp;breiter</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Left Text N&amp;arrower</source>
   <translation>Linker Text &amp;schmaler</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Light at all times</source>
   <translation>Immer hell</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Light or dark as the system is</source>
   <translation>Hell oder dunkel wie im System</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>List of &amp;Differences</source>
   <translation>&amp;Liste der Unterschiede</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Make the text on the clipboard the left side</source>
   <translation>Den Text der Zwischenablage als linken Text verwenden</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Make the text on the clipboard the right side</source>
   <translation>Den Text der Zwischenablage als rechten Text verwenden</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Make the text on the clipboard the side that is empty, or the one last touched</source>
   <translation>Den Text der Zwischenablage auf die leere oder die zuletzt benutzte Seite setzen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Make the texts larger</source>
   <translation>Die Texte größer anzeigen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Make the texts smaller</source>
   <translation>Die Texte kleiner anzeigen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Mark All A&amp;like as Reviewed</source>
   <translation>A&amp;lle gleichen als geprüft markieren</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Mark as &amp;Reviewed</source>
   <translation>Als &amp;geprüft markieren</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>N&amp;ote…</source>
   <translation>N&amp;otiz…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open &amp;Comparisons</source>
   <translation>Offene Ve&amp;rgleiche</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open &amp;Left…</source>
   <translation>&amp;Linken Text öffnen…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open Last Re&amp;port</source>
   <translation>Letzten Ber&amp;icht öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open Ri&amp;ght…</source>
   <translation>&amp;Rechten Text öffnen…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open Web &amp;Address…</source>
   <translation>&amp;Webadresse öffnen…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open a window for another comparison</source>
   <translation>Ein Fenster für einen weiteren Vergleich öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open the report that was exported last in its own program</source>
   <translation>Den zuletzt exportierten Bericht im zugehörigen Programm öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Paste as L&amp;eft</source>
   <translation>L&amp;inks einfügen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Paste as Plain &amp;Text</source>
   <translation>Als reinen &amp;Text einfügen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Paste as R&amp;ight</source>
   <translation>Rec&amp;hts einfügen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Paste the letters alone, without formatting and links</source>
   <translation>Nur die Buchstaben einfügen, ohne Formatierung und Links</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Prefere&amp;nces…</source>
   <translation>Einstellun&amp;gen…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Previous</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Read the files again, and fetch the pages anew</source>
   <translation>Die Dateien neu einlesen und die Seiten neu abrufen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Read the left text by itself</source>
   <translation>Den linken Text für sich lesen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Read the right text by itself</source>
   <translation>Den rechten Text für sich lesen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Recen&amp;t Comparisons</source>
   <translation>Zule&amp;tzt verglichen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Red&amp;o</source>
   <translation>&amp;Wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Reloa&amp;d</source>
   <translation>Neu l&amp;aden</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>S&amp;wap Sides</source>
   <translation>Seite&amp;n tauschen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Sa&amp;ve Session As…</source>
   <translation>Sitzung speichern &amp;unter…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Say it of all differences with the same words as the one in hand, and go on</source>
   <translation>Es von allen Unterschieden mit denselben Wörtern sagen und weitergehen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Say that the difference in hand was looked at, and go on</source>
   <translation>Den aktuellen Unterschied als geprüft kennzeichnen und weitergehen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select &amp;All</source>
   <translation>&amp;Alles auswählen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select All on the &amp;Left</source>
   <translation>&amp;Links alles auswählen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select All on the &amp;Right</source>
   <translation>Re&amp;chts alles auswählen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select the whole left text</source>
   <translation>Den ganzen linken Text auswählen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select the whole right text</source>
   <translation>Den ganzen rechten Text auswählen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select the whole text on the side last touched</source>
   <translation>Den ganzen Text der zuletzt benutzten Seite auswählen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show &amp;Everything: All Categories</source>
   <translation>&amp;Alles anzeigen: alle Kategorien</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show Editin&amp;g: Words and Punctuation</source>
   <translation>R&amp;edaktionelles anzeigen: Wörter und Zeichensetzung</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show Layout: Ty&amp;pography and Spacing</source>
   <translation>Layout anzeigen: U&amp;mbruch und Typografie</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show Substantive: What &amp;Matters</source>
   <translation>Inhaltliches anzeigen: &amp;was zählt</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show all differences, typography and spacing too</source>
   <translation>Alle Unterschiede anzeigen, auch Typografie und Abstände</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show all there is to know of the difference in hand, below the list</source>
   <translation>Alles Wissenswerte zum aktuellen Unterschied unter der Liste anzeigen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show no-break spaces, soft hyphens, zero-width and direction marks</source>
   <translation>Geschützte Leerzeichen, weiche Trennstriche, breitenlose Zeichen und Richtungszeichen anzeigen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show or hide the list at the right</source>
   <translation>Die Liste rechts ein- oder ausblenden</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show the right text, with what the left has otherwise struck out before it</source>
   <translation>Den rechten Text anzeigen; abweichender Wortlaut des linken steht durchgestrichen davor</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show the session as its file has it; Undo brings back what was done since</source>
   <translation>Die Sitzung zeigen, wie sie in ihrer Datei steht; „Rückgängig“ holt zurück, was seither geschah</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show the texts in their own size</source>
   <translation>Die Texte in ihrer eigentlichen Größe anzeigen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show the two texts beside each other</source>
   <translation>Die beiden Texte nebeneinander anzeigen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show typography, spacing, layout, formatting and links</source>
   <translation>Typografie, Abstände, Umbruch, Formatierung und Hyperlinks anzeigen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show words, numbers, spelling, moves and the page around the article</source>
   <translation>Wortlaut, Zahlen, Rechtschreibung, Verschobenes und Beiwerk anzeigen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show words, numbers, spelling, moves, capitals and punctuation</source>
   <translation>Wortlaut, Zahlen, Rechtschreibung, Verschobenes, Großschreibung und Zeichensetzung anzeigen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Speak the language of the system</source>
   <translation>Die Sprache des Systems verwenden</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Swap</source>
   <translation>Tauschen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Take back what was settled by hand, or noted, last</source>
   <translation>Die letzte eigene Festlegung oder Notiz zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Take what was reviewed out of the list, and stop at it no more</source>
   <translation>Geprüftes aus der Liste nehmen und nicht mehr dort anhalten</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>The &amp;Left Alone</source>
   <translation>Nur der &amp;linke Text</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>The &amp;Right Alone</source>
   <translation>Nur der &amp;rechte Text</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>The strongest contrast, with shapes beside the colours</source>
   <translation>Der stärkste Kontrast, mit Formen zusätzlich zu den Farben</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>The usual colours of the two sides</source>
   <translation>Die üblichen Farben der beiden Seiten</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Try the Sa&amp;mple</source>
   <translation>&amp;Beispiel ausprobieren</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>User &amp;Guide</source>
   <translation>Benutzer&amp;handbuch</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Walk through the texts by keys: Enter takes a difference in hand, Alt and an arrow cross over</source>
   <translation>Mit der Tastatur durch die Texte gehen: Eingabe wählt einen Unterschied, Alt und Pfeiltaste wechseln die Seite</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Write a note on the difference in hand</source>
   <translation>Eine Notiz zum aktuellen Unterschied schreiben</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Write the comparison as HTML, JSON, a table or text</source>
   <translation>Den Vergleich als HTML, JSON, Tabelle oder Text schreiben</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Zoom &amp;In</source>
   <translation>Ver&amp;größern</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Zoom &amp;Out</source>
   <translation>Ver&amp;kleinern</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>{action}: off</source>
   <translation>{action}: aus</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>{action}: on</source>
   <translation>{action}: ein</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>&amp;Left:</source>
   <translation>&amp;Links:</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>&amp;Right:</source>
   <translation>&amp;Rechts:</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>Address of the left text</source>
   <translation>Adresse des linken Textes</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>Address of the right text</source>
   <translation>Adresse des rechten Textes</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>Allow &amp;places that only this computer or its network reaches</source>
   <translation>Adressen &amp;zulassen, die nur dieser Computer oder sein Netz erreicht</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>Fetch</source>
   <translation>Abrufen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>Only these pages are fetched, and nothing that they refer to.</source>
   <translation>Nur diese Seiten werden abgerufen, nichts, worauf sie verweisen.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>Open Web Address</source>
   <translation>Webadresse öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>&amp;Part of the Article</source>
   <translation>Teil des A&amp;rtikels</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Align &amp;with a Paragraph on the Left…</source>
   <translation>Einem Absatz links &amp;zuordnen…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Align &amp;with a Paragraph on the Right…</source>
   <translation>Einem Absatz rechts &amp;zuordnen…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Click the paragraph on the left that it faces, or Enter there. Escape: none.</source>
   <translation>Den Absatz links anklicken, der diesem gegenübersteht, oder dort Enter. Esc: keiner.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Click the paragraph on the right that it faces, or Enter there. Escape: none.</source>
   <translation>Den Absatz rechts anklicken, der diesem gegenübersteht, oder dort Enter. Esc: keiner.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Not &amp;Part of the Article</source>
   <translation>Kein Teil des A&amp;rtikels</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Nothing was aligned</source>
   <translation>Nichts wurde zugeordnet</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Par&amp;t from What It Faces</source>
   <translation>Vom Gegenüber &amp;trennen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/by_hand.py" />
   <source>The {n} Selected Paragraphs Are &amp;Part of the Article</source>
   <translation>
    <numerusform>{n} ausgewählter Absatz ist Teil des A&amp;rtikels</numerusform>
    <numerusform>{n} ausgewählte Absätze sind Teil des A&amp;rtikels</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/by_hand.py" />
   <source>The {n} Selected Paragraphs Are Not &amp;Part of the Article</source>
   <translation>
    <numerusform>{n} ausgewählter Absatz ist kein Teil des A&amp;rtikels</numerusform>
    <numerusform>{n} ausgewählte Absätze sind kein Teil des A&amp;rtikels</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/by_hand.py" />
   <source>This &amp;Section of {n} Paragraphs Is Not Part of the Article</source>
   <translation>
    <numerusform>Dieser Ab&amp;schnitt von {n} Absatz ist kein Teil des Artikels</numerusform>
    <numerusform>Dieser Ab&amp;schnitt von {n} Absätzen ist kein Teil des Artikels</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/by_hand.py" />
   <source>This &amp;Section of {n} Paragraphs Is Part of the Article</source>
   <translation>
    <numerusform>Dieser Ab&amp;schnitt von {n} Absatz ist Teil des Artikels</numerusform>
    <numerusform>Dieser Ab&amp;schnitt von {n} Absätzen ist Teil des Artikels</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/cards.py" />
   <source>Before its tracked changes</source>
   <translation>Vor den verfolgten Änderungen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/cards.py" />
   <source>Tracked changes accepted</source>
   <translation>Verfolgte Änderungen angenommen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/cards.py" />
   <source>Untitled</source>
   <translation>Ohne Titel</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/cards.py" />
   <source>{n} words</source>
   <translation>
    <numerusform>{n} Wort</numerusform>
    <numerusform>{n} Wörter</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/caret.py" />
   <source>No difference here</source>
   <translation>Hier kein Unterschied</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/caret.py" />
   <source>{what}. Enter shows them</source>
   <translation>{what}. Eingabe zeigt sie an</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/caret.py" />
   <source>{words} no longer</source>
   <translation>{words} nicht mehr ausgewählt</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/caret.py" />
   <source>{words} selected</source>
   <translation>{words} ausgewählt</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>As It &amp;Was Found</source>
   <translation>&amp;Wie gefunden</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>Cate&amp;gory</source>
   <translation>Kate&amp;gorie</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>Category of All {n} Ali&amp;ke</source>
   <translation>
    <numerusform>Kategorie von {n} gl&amp;eichen</numerusform>
    <numerusform>Kategorie aller {n} gl&amp;eichen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>The category is now {category}</source>
   <translation>Die Kategorie ist jetzt {category}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>The category is now {category}, which is hidden</source>
   <translation>Die Kategorie ist jetzt {category} und ausgeblendet</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>The category of {n} differences is now {category}</source>
   <translation>
    <numerusform>Die Kategorie von {n} Unterschied ist jetzt {category}</numerusform>
    <numerusform>Die Kategorie von {n} Unterschieden ist jetzt {category}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>The category of {n} differences is now {category}, which is hidden</source>
   <translation>
    <numerusform>Die Kategorie von {n} Unterschied ist jetzt {category} und ausgeblendet</numerusform>
    <numerusform>Die Kategorie von {n} Unterschieden ist jetzt {category} und ausgeblendet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>{n} differences are as they were found</source>
   <translation>
    <numerusform>{n} Unterschied ist wieder wie gefunden</numerusform>
    <numerusform>{n} Unterschiede sind wieder wie gefunden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/cell_layout.py" />
   <source>¶ broken here</source>
   <translation>¶ hier umbrochen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/cell_painting.py" />
   <source>Click to show them</source>
   <translation>Anklicken, um sie anzuzeigen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/chips.py" />
   <source>Categories of difference</source>
   <translation>Kategorien der Unterschiede</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/chips.py" />
   <source>Click to show or hide, double-click to show nothing else.</source>
   <translation>Klick: ein- oder ausblenden. Doppelklick: alles andere ausblenden.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/chips.py" />
   <source>{category}, {count}</source>
   <translation>{category}, {count}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/command_palette.py" />
   <source>Actions</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/command_palette.py" />
   <source>Find Action</source>
   <translation>Befehl suchen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/command_palette.py" />
   <source>No action has these words.</source>
   <translation>Kein Befehl hat diese Wörter.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/command_palette.py" />
   <source>What do you want to do?</source>
   <translation>Befehl eingeben</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/commands.py" />
   <source>There is nothing to do again</source>
   <translation>Es gibt nichts wiederherzustellen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/comparison_page.py" />
   <source>Round again. {told}</source>
   <translation>Einmal herum. {told}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/comparison_page.py" />
   <source>{n} of {all}</source>
   <translation>{n} / {all}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/comparison_page.py" />
   <source>{sentence}. {n} of {all}</source>
   <translation>{sentence}. {n} von {all}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/comparison_view.py" />
   <source>The two texts side by side</source>
   <translation>Die beiden Texte nebeneinander</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/details_pane.py" />
   <source>Details of the difference in hand</source>
   <translation>Details zum aktuellen Unterschied</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>All that is shown was reviewed, and is hidden. H shows it.</source>
   <translation>Alles Angezeigte ist geprüft und ausgeblendet. H zeigt es.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>By category</source>
   <translation>Nach Kategorie</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>No difference that is shown has these words.</source>
   <translation>Kein angezeigter Unterschied enthält diese Wörter.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>No differences</source>
   <translation>Keine Unterschiede</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>No differences shown</source>
   <translation>Keine Unterschiede angezeigt</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>Put the differences of one category together</source>
   <translation>Unterschiede derselben Kategorie zusammenfassen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>Search the differences</source>
   <translation>Unterschiede durchsuchen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>Searching…</source>
   <translation>Suche läuft…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>These two texts share almost nothing, so nothing is set against each other.</source>
   <translation>Diese beiden Texte haben fast nichts gemeinsam; deshalb wird nichts gegenübergestellt.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/difference_list.py" />
   <source>{n} differences are hidden. The switches above the texts show them.</source>
   <translation>
    <numerusform>1 Unterschied ist ausgeblendet. Die Schalter über den Texten blenden ihn ein.</numerusform>
    <numerusform>{n} Unterschiede sind ausgeblendet. Die Schalter über den Texten blenden sie ein.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/difference_list.py" />
   <source>{n} differences shown</source>
   <translation>
    <numerusform>{n} Unterschied angezeigt</numerusform>
    <numerusform>{n} Unterschiede angezeigt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/difference_list.py" />
   <source>{shown} in {n} entries</source>
   <translation>
    <numerusform>{shown}, in {n} Eintrag</numerusform>
    <numerusform>{shown}, in {n} Einträgen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/difference_list.py" />
   <source>{shown}, {n} reviewed</source>
   <translation>
    <numerusform>{shown}, {n} geprüft</numerusform>
    <numerusform>{shown}, {n} geprüft</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/difference_list.py" />
   <source>{shown}, {n} reviewed are hidden</source>
   <translation>
    <numerusform>{shown}, {n} geprüfter ausgeblendet</numerusform>
    <numerusform>{shown}, {n} geprüfte ausgeblendet</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_model.py" />
   <source>{n} of {all} reviewed</source>
   <translation>{n} von {all} geprüft</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop.py" />
   <source>That is a picture. Variorum compares texts: drop text or Markdown files, or paste the words.</source>
   <translation>Das ist ein Bild. Variorum vergleicht Texte: Text- oder Markdown-Dateien ablegen oder den Text einfügen.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop.py" />
   <source>That place cannot be read from here. Copy the files to this computer, then drop them.</source>
   <translation>Dieser Ort lässt sich von hier aus nicht lesen. Die Dateien auf diesen Computer kopieren, dann ablegen.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop.py" />
   <source>The clipboard is empty. Copy some text first, then paste it.</source>
   <translation>Die Zwischenablage ist leer. Zuerst Text kopieren, dann einfügen.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop.py" />
   <source>There are no words in that. Copy some text first, then paste it.</source>
   <translation>Darin stehen keine Wörter. Zuerst Text kopieren, dann einfügen.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop.py" />
   <source>Variorum cannot read that. Drop one or two text files, or paste text.</source>
   <translation>Das kann Variorum nicht lesen. Eine oder zwei Textdateien ablegen oder Text einfügen.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/drop.py" />
   <source>You dropped {n} files. Variorum compares two: drop one or two of them.</source>
   <translation>
    <numerusform>{n} Datei abgelegt. Variorum vergleicht zwei: eine oder zwei davon ablegen.</numerusform>
    <numerusform>{n} Dateien abgelegt. Variorum vergleicht zwei: eine oder zwei davon ablegen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/drop.py" />
   <source>You dropped {n} links. Variorum compares two: drop one or two of them.</source>
   <translation>
    <numerusform>{n} Link abgelegt. Variorum vergleicht zwei: einen oder zwei davon ablegen.</numerusform>
    <numerusform>{n} Links abgelegt. Variorum vergleicht zwei: einen oder zwei davon ablegen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop.py" />
   <source>“{name}” is a folder. Drop one or two files out of it.</source>
   <translation>„{name}“ ist ein Ordner. Eine oder zwei Dateien daraus ablegen.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Clear the left text</source>
   <translation>Den linken Text entfernen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Clear the right text</source>
   <translation>Den rechten Text entfernen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Drop a file or a link here, or</source>
   <translation>Datei oder Link hier ablegen oder</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Left text</source>
   <translation>Linker Text</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Open a file on the left</source>
   <translation>Links eine Datei öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Open a file on the right</source>
   <translation>Rechts eine Datei öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Open…</source>
   <translation>Öffnen…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Paste text on the left</source>
   <translation>Links Text einfügen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Paste text on the right</source>
   <translation>Rechts Text einfügen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Right text</source>
   <translation>Rechter Text</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/dropping.py" />
   <source>Compare these two</source>
   <translation>Diese beiden vergleichen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/dropping.py" />
   <source>Open this session</source>
   <translation>Diese Sitzung öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/dropping.py" />
   <source>Replace the left text</source>
   <translation>Linken Text ersetzen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/dropping.py" />
   <source>Replace the right text</source>
   <translation>Rechten Text ersetzen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/file_dialogs.py" />
   <source>All files</source>
   <translation>Alle Dateien</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/file_dialogs.py" />
   <source>Articles</source>
   <translation>Artikel</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>Capitals count</source>
   <translation>Groß-/Kleinschreibung beachten</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>Find in both texts</source>
   <translation>In beiden Texten suchen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>Regular expression</source>
   <translation>Regulärer Ausdruck</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>The next place</source>
   <translation>Nächste Fundstelle</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>The place before</source>
   <translation>Vorige Fundstelle</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>Whole words alone</source>
   <translation>Nur ganze Wörter</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/finding.py" />
   <source>Not found</source>
   <translation>Nicht gefunden</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/finding.py" />
   <source>{found}, left: {words}</source>
   <translation>{found}, links: {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/finding.py" />
   <source>{found}, right: {words}</source>
   <translation>{found}, rechts: {words}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/finding.py" />
   <source>{many} places</source>
   <translation>
    <numerusform>{many} Fundstelle</numerusform>
    <numerusform>{many} Fundstellen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/finding.py" />
   <source>{n} of {all}</source>
   <comment>places that were found</comment>
   <translation>{n} von {all}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/flag_chips.py" />
   <source>Click to show only differences that carry a flag which is on, double-click for this flag alone.</source>
   <translation>Klick: nur Unterschiede mit einem der eingeschalteten Merkmale anzeigen. Doppelklick: nur dieses Merkmal.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/flag_chips.py" />
   <source>Narrow to {flag}, {count}</source>
   <translation>Eingrenzen: {flag}, {count}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/folding.py" />
   <source>{n} paragraphs without a shown difference</source>
   <translation>
    <numerusform>{n} Absatz ohne angezeigten Unterschied</numerusform>
    <numerusform>{n} Absätze ohne angezeigten Unterschied</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>Go To</source>
   <translation>Gehe zu</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>Heading or paragraph on the left, or “page 3”, or “line 120”</source>
   <translation>Überschrift oder Absatz links, oder „Seite 3“, oder „Zeile 120“</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>Heading or paragraph on the right, or “page 3”, or “line 120”</source>
   <translation>Überschrift oder Absatz rechts, oder „Seite 3“, oder „Zeile 120“</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>Headings</source>
   <translation>Überschriften</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>No heading has these words. Give a number of a paragraph (12), a page (page 3) or a line (line 120).</source>
   <translation>Keine Überschrift hat diese Wörter. Oder eine Zahl eingeben: für einen Absatz (12), eine Seite (Seite 3) oder eine Zeile (Zeile 120).</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>No heading of either text has these words.</source>
   <translation>In keinem der Texte hat eine Überschrift diese Wörter.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>Return goes there.</source>
   <translation>Die Eingabetaste führt dorthin.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>There are no headings here. A number is that of a paragraph.</source>
   <translation>Hier gibt es keine Überschriften. Eine Zahl steht für einen Absatz.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>line</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>{words} · on the left</source>
   <translation>{words} · links</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>{words} · on the right</source>
   <translation>{words} · rechts</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>“{name}” has no line {n}.</source>
   <translation>„{name}“ hat keine Zeile {n}.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>“{name}” has no lines.</source>
   <translation>„{name}“ hat keine Zeilen.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>“{name}” has no page {n}.</source>
   <translation>„{name}“ hat keine Seite {n}.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>“{name}” has no pages.</source>
   <translation>„{name}“ hat keine Seiten.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/go_to.py" />
   <source>“{name}” has {n} paragraphs.</source>
   <translation>
    <numerusform>„{name}“ hat {n} Absatz.</numerusform>
    <numerusform>„{name}“ hat {n} Absätze.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>Back</source>
   <comment>to the place before</comment>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>Back to where you were</source>
   <translation>Zurück zur vorigen Stelle</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>Contents</source>
   <translation>Inhalt</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>Not in the guide</source>
   <translation>Nicht im Handbuch</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>Search the guide</source>
   <translation>Handbuch durchsuchen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>There is no guide in this language yet; this is the English one.</source>
   <translation>In dieser Sprache gibt es noch kein Handbuch; dies ist das englische.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>User Guide</source>
   <translation>Benutzerhandbuch</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/guide.py" />
   <source>{n} places</source>
   <translation>
    <numerusform>{n} Fundstelle</numerusform>
    <numerusform>{n} Fundstellen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/making.py" />
   <source>Comparing…</source>
   <translation>Wird verglichen…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/making.py" />
   <source>Fetching…</source>
   <translation>Wird abgerufen…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/making.py" />
   <source>Reading…</source>
   <translation>Wird gelesen…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/menus.py" />
   <source>None yet</source>
   <translation>Noch keine</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/menus.py" />
   <source>Only {flag}</source>
   <translation>Nur: {flag}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/messages.py" />
   <source>Close the message</source>
   <translation>Meldung schließen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/messages.py" />
   <source>Close the message (Esc)</source>
   <translation>Meldung schließen (Esc)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/note_dialog.py" />
   <source>Return keeps it, Shift+Return begins a new line.</source>
   <translation>Die Eingabetaste speichert die Notiz, Umschalt+Eingabe beginnt eine neue Zeile.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/note_dialog.py" />
   <source>Your note on this difference:</source>
   <translation>Notiz zu diesem Unterschied:</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/opening.py" />
   <source>A session is a whole comparison: open it by itself.</source>
   <translation>Eine Sitzung ist ein ganzer Vergleich: allein öffnen.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/opening.py" />
   <source>Open the left text</source>
   <translation>Linken Text öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/opening.py" />
   <source>Open the other text</source>
   <translation>Den anderen Text öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/opening.py" />
   <source>Open the right text</source>
   <translation>Rechten Text öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/opening.py" />
   <source>Open two texts</source>
   <translation>Zwei Texte öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/opening.py" />
   <source>Pasted text {n}</source>
   <translation>Eingefügter Text {n}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/opening.py" />
   <source>You chose {n} files. Variorum compares two.</source>
   <translation>
    <numerusform>{n} Datei gewählt. Variorum vergleicht zwei.</numerusform>
    <numerusform>{n} Dateien gewählt. Variorum vergleicht zwei.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/overview.py" />
   <source>Overview of the whole comparison</source>
   <translation>Übersicht des ganzen Vergleichs</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/overview.py" />
   <source>The whole comparison at a glance: click or drag to go there.</source>
   <translation>Der ganze Vergleich auf einen Blick: klicken oder ziehen, um dorthin zu gehen.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/overview.py" />
   <source>{n} %</source>
   <translation>{n} %</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/own_program.py" />
   <source>The system has no program that opens “{name}”.</source>
   <translation>Das System hat kein Programm, das „{name}“ öffnet.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/own_program.py" />
   <source>“{name}” is no longer in its place: it was moved, renamed or deleted.</source>
   <translation>„{name}“ ist nicht mehr an seinem Ort: verschoben, umbenannt oder gelöscht.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/password.py" />
   <source>Password</source>
   <translation>Passwort</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/preference_fields.py" />
   <source>The program’s own</source>
   <translation>Standardschrift</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/preferences.py" />
   <source>No preference speaks of this.</source>
   <translation>Keine Einstellung passt dazu.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/preferences.py" />
   <source>Preferences</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/preferences.py" />
   <source>Restore Defaults</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/preferences.py" />
   <source>Search the preferences</source>
   <translation>Einstellungen durchsuchen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/progress.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/progress.py" />
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/progress.py" />
   <source>a moment left</source>
   <translation>noch einen Augenblick</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/progress.py" />
   <source>about {n} minutes left</source>
   <translation>
    <numerusform>noch etwa {n} Minute</numerusform>
    <numerusform>noch etwa {n} Minuten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/progress.py" />
   <source>about {n} seconds left</source>
   <translation>
    <numerusform>noch etwa {n} Sekunde</numerusform>
    <numerusform>noch etwa {n} Sekunden</numerusform>
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
   <translation>&amp;Neu einlesen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Arabic (Windows-1256)</source>
   <translation>Arabisch (Windows-1256)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>As It Is &amp;Told</source>
   <translation>Wie &amp;angegeben</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>As It Was &amp;before Tracked Changes</source>
   <translation>Fassung &amp;vor den verfolgten Änderungen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Baltic (Windows-1257)</source>
   <translation>Baltisch (Windows-1257)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Central European (Windows-1250)</source>
   <translation>Mitteleuropäisch (Windows-1250)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Chinese (Big5)</source>
   <translation>Chinesisch (Big5)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Chinese (GB 18030)</source>
   <translation>Chinesisch (GB 18030)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Compare with the Page as It Is &amp;Now</source>
   <translation>Mit der Seite von &amp;heute vergleichen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Copy Its &amp;Fingerprint (SHA-256)</source>
   <translation>&amp;Prüfsumme kopieren (SHA-256)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Cyrillic (KOI8-R)</source>
   <translation>Kyrillisch (KOI8-R)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Cyrillic (Windows-1251)</source>
   <translation>Kyrillisch (Windows-1251)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Greek (Windows-1253)</source>
   <translation>Griechisch (Windows-1253)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Hebrew (Windows-1255)</source>
   <translation>Hebräisch (Windows-1255)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Japanese (EUC-JP)</source>
   <translation>Japanisch (EUC-JP)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Japanese (Shift JIS)</source>
   <translation>Japanisch (Shift JIS)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Korean (EUC-KR)</source>
   <translation>Koreanisch (EUC-KR)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Number of the chapter, as the book's table of contents counts them:</source>
   <translation>Nummer des Kapitels nach dem Inhaltsverzeichnis des Buchs:</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>One &amp;Chapter…</source>
   <translation>Ein &amp;Kapitel…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>One Chapter</source>
   <translation>Ein Kapitel</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Open in Its &amp;Own Program</source>
   <translation>Im z&amp;ugehörigen Programm öffnen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Read &amp;As</source>
   <translation>&amp;Zeichencodierung</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>The &amp;Whole Page</source>
   <translation>&amp;Ganze Seite</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>The Whole &amp;Book</source>
   <translation>Ganzes &amp;Buch</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Turkish (Windows-1254)</source>
   <translation>Türkisch (Windows-1254)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Unicode (UTF-8)</source>
   <translation>Unicode (UTF-8)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Western (Mac Roman)</source>
   <translation>Westlich (Mac Roman)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Western (Windows-1252)</source>
   <translation>Westlich (Windows-1252)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reverting.py" />
   <source>All is as it was saved; Undo brings back what was done since</source>
   <translation>Alles ist, wie es gespeichert wurde; „Rückgängig“ holt zurück, was seither geschah</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reverting.py" />
   <source>What was done after saving is here again</source>
   <translation>Was nach dem Speichern geschah, ist wieder da</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reviewing.py" />
   <source>No difference is in hand: go to one first</source>
   <translation>Kein Unterschied ausgewählt: zuerst zu einem gehen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reviewing.py" />
   <source>No longer reviewed</source>
   <translation>Nicht mehr geprüft</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reviewing.py" />
   <source>Note kept</source>
   <translation>Notiz gespeichert</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reviewing.py" />
   <source>Note removed</source>
   <translation>Notiz entfernt</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reviewing.py" />
   <source>Reviewed</source>
   <translation>Geprüft</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/reviewing.py" />
   <source>{n} differences reviewed</source>
   <translation>
    <numerusform>{n} Unterschied geprüft</numerusform>
    <numerusform>{n} Unterschiede geprüft</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>A comparison was open when the program ended, and each time it was to be shown again the program ended too. It is set aside as “{path}”: open that file to try once more.</source>
   <translation>Beim Ende des Programms war ein Vergleich geöffnet, und jedes Mal, wenn er wieder gezeigt werden sollte, endete auch das Programm. Er liegt jetzt unter „{path}“: Öffnen Sie diese Datei, um es noch einmal zu versuchen.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>A comparison was open when the program ended, and what was kept of it is damaged. It is set aside as “{path}”.</source>
   <translation>Als das Programm endete, war ein Vergleich offen, und was davon aufbewahrt wurde, ist beschädigt. Es liegt nun unter „{path}“.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>The comparison that was open when the program ended needs “{name}” and “{other}”, which are gone. It is set aside as “{path}”: open that file when the text is back.</source>
   <translation>Der Vergleich, der beim Ende des Programms offen war, braucht „{name}“ und „{other}“; diese Dateien sind nicht mehr da. Er liegt nun unter „{path}“: Öffnen Sie diese Datei, wenn die Texte wieder da sind.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>The comparison that was open when the program ended needs “{name}”, which is gone. It is set aside as “{path}”: open that file when the text is back.</source>
   <translation>Der Vergleich, der beim Ende des Programms offen war, braucht „{name}“; diese Datei ist nicht mehr da. Er liegt nun unter „{path}“: Öffnen Sie diese Datei, wenn der Text wieder da ist.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>“{name}” and “{other}” changed since this comparison was kept; they are compared as they are now.</source>
   <translation>„{name}“ und „{other}“ haben sich seit dem Sichern dieses Vergleichs geändert; verglichen wird der jetzige Stand.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>“{name}” changed since this comparison was kept; it is compared as it is now.</source>
   <translation>„{name}“ hat sich seit dem Sichern dieses Vergleichs geändert; verglichen wird der jetzige Stand.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>“{name}” is larger than {most} MB: the session keeps its address alone, and fetches the page anew when it is opened. Save the page in a browser, too, if it may change.</source>
   <translation>„{name}“ ist größer als {most} MB: Die Sitzung bewahrt nur die Adresse auf und ruft die Seite beim Öffnen neu ab. Speichern Sie die Seite auch im Browser, wenn sie sich ändern kann.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>“{name}” is shown with later changes that were never saved to it.</source>
   <translation>„{name}“ wird mit späteren Änderungen gezeigt, die nie darin gespeichert wurden.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/sessions.py" />
   <source>Saved to {path}</source>
   <translation>Gespeichert: {path}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/sessions.py" />
   <source>Saving…</source>
   <translation>Wird gespeichert…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/sessions.py" />
   <source>The comparison that was open when the program ended is here again</source>
   <translation>Der Vergleich, der beim Beenden des Programms geöffnet war, ist wieder da</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/sessions.py" />
   <source>What you noted and settled in these texts is here again</source>
   <translation>Was Sie in diesen Texten notiert und festgelegt haben, ist wieder da</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>A screen on or back</source>
   <translation>Eine Bildschirmseite vor oder zurück</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Align it, part it, set it apart by hand</source>
   <translation>Von Hand zuordnen, trennen oder als Beiwerk absetzen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Click on a document's card</source>
   <translation>Klick auf die Karte eines Dokuments</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Click on a moved passage's tag</source>
   <translation>Klick auf die Marke einer verschobenen Passage</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Ctrl + wheel</source>
   <translation>Strg + Mausrad</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Double click on a category</source>
   <translation>Doppelklick auf eine Kategorie</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Draw the line between the texts</source>
   <translation>Linie zwischen den Texten ziehen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Escape</source>
   <translation>Esc</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Home, End</source>
   <translation>Pos1, Ende</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>How it is read</source>
   <translation>Festlegen, wie es eingelesen wird</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>In the texts</source>
   <translation>In den Texten</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Keys and Mouse</source>
   <translation>Tastatur und Maus</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Larger and smaller</source>
   <translation>Größer und kleiner</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>More room for one of them; double click: even</source>
   <translation>Mehr Platz für einen davon; Doppelklick: gleich breit</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Page Up, Page Down, Space</source>
   <translation>Bild auf, Bild ab, Leertaste</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Right click on a paragraph</source>
   <translation>Rechtsklick auf einen Absatz</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Select nothing any more</source>
   <translation>Auswahl aufheben</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>That category alone</source>
   <translation>Nur diese Kategorie</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>To its other end</source>
   <translation>Zu ihrem anderen Ende</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>To the beginning and the end</source>
   <translation>Zum Anfang und zum Ende</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>With the mouse</source>
   <translation>Mit der Maus</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/sources.py" />
   <source>“{name}” would stand on both sides. Choose the other copy for one of them.</source>
   <translation>„{name}“ stünde auf beiden Seiten. Für eine davon die andere Fassung wählen.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Compare again: {names}. {verdict}</source>
   <translation>Erneut vergleichen: {names}. {verdict}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Compare two copies of one article that come with the program.</source>
   <translation>Zwei mitgelieferte Fassungen eines Artikels vergleichen.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Compare two texts</source>
   <translation>Zwei Texte vergleichen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Do they stand on the web? Give their addresses.</source>
   <translation>Stehen sie im Web? Geben Sie die Adressen an.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Fetch one or two web pages by their addresses.</source>
   <translation>Eine oder zwei Webseiten anhand ihrer Adressen abrufen.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>New here? See what Variorum finds in two copies of one article.</source>
   <translation>Neu hier? Das Beispiel zeigt, was Variorum in zwei Fassungen eines Artikels findet.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Recent comparisons</source>
   <translation>Zuletzt verglichen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Try the sample</source>
   <translation>Beispiel ausprobieren</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Two copies of one article: is it the same, and what is different that matters?</source>
   <translation>Zwei Fassungen eines Artikels: Ist es derselbe Text, und welche Unterschiede sind von Belang?</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Web addresses…</source>
   <translation>Webadressen…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Coarser in places</source>
   <translation>Stellenweise gröber</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Complete</source>
   <translation>Vollständig</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Difference {n} of {all}</source>
   <translation>Unterschied {n} von {all}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Entry {n} of {all}</source>
   <translation>Eintrag {n} von {all}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Every word of the two texts was compared: no stretch was too long, or too unlike, for that.</source>
   <translation>Jedes Wort der beiden Texte wurde verglichen: Kein Abschnitt war dafür zu lang oder zu verschieden.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Less than {share} of the words of the two bodies agree</source>
   <translation>Weniger als {share} der Wörter beider Artikeltexte stimmen überein</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>More than {share} of the words of the two bodies agree</source>
   <translation>Mehr als {share} der Wörter beider Artikeltexte stimmen überein</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Reviewed, and hidden in the list</source>
   <translation>Geprüft, in der Liste ausgeblendet</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Some stretches are too long, or too unlike, to be compared word by word. The verdict says where.</source>
   <translation>Manche Abschnitte sind zu lang oder zu verschieden, um Wort für Wort verglichen zu werden. Das Ergebnis oben sagt, wo.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/status_line.py" />
   <source>{entry} ({n} differences)</source>
   <translation>
    <numerusform>{entry} ({n} Unterschied)</numerusform>
    <numerusform>{entry} ({n} Unterschiede)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/status_line.py" />
   <source>{n} differences: F8 goes to the next</source>
   <translation>
    <numerusform>{n} Unterschied: F8 führt dorthin</numerusform>
    <numerusform>{n} Unterschiede: F8 führt zum nächsten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/status_line.py" />
   <source>{n} entries: F8 goes to the next</source>
   <translation>
    <numerusform>{n} Eintrag: F8 führt dorthin</numerusform>
    <numerusform>{n} Einträge: F8 führt zum nächsten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>{share} of the words of the two bodies agree</source>
   <translation>{share} der Wörter beider Artikeltexte stimmen überein</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>{what}: round to the first again</source>
   <translation>{what}: wieder beim ersten</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>{what}: round to the last again</source>
   <translation>{what}: wieder beim letzten</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>Done again: {what}</source>
   <translation>Wiederhergestellt: {what}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>Taken back: {what}</source>
   <translation>Zurückgenommen: {what}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>left out by hand</source>
   <translation>von Hand ausgenommen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>no longer reviewed</source>
   <translation>nicht mehr geprüft</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>note removed</source>
   <translation>Notiz entfernt</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>paragraphs aligned by hand</source>
   <translation>Absätze von Hand zugeordnet</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>paragraphs parted by hand</source>
   <translation>Absätze von Hand getrennt</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>taken into the article by hand</source>
   <translation>von Hand in den Artikel aufgenommen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>Export the comparison</source>
   <translation>Vergleich exportieren</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>Nothing is selected: draw over some text first</source>
   <translation>Nichts ausgewählt: zuerst mit der Maus Text markieren</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>Save the session</source>
   <translation>Sitzung speichern</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>The difference was copied</source>
   <translation>Unterschied kopiert</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>The window closes once the report is written</source>
   <translation>Das Fenster schließt sich, sobald der Bericht geschrieben ist</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>Variorum session</source>
   <translation>Variorum-Sitzung</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>Writing…</source>
   <translation>Wird geschrieben…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>Written to {path}</source>
   <translation>Geschrieben: {path}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/taking_away.py" />
   <source>{n} words copied</source>
   <translation>
    <numerusform>{n} Wort kopiert</numerusform>
    <numerusform>{n} Wörter kopiert</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>“{name}” was saved by another window or program since it was opened here. Choose another name to keep both.</source>
   <translation>„{name}“ wurde von einem anderen Fenster oder Programm gespeichert, seit es hier geöffnet wurde. Wählen Sie einen anderen Namen, um beides zu behalten.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_back.py" />
   <source>There is nothing to take back</source>
   <translation>Es gibt nichts zurückzunehmen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/tool_bar.py" />
   <source>Tools</source>
   <translation>Werkzeuge</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/unexpected.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/unexpected.py" />
   <source>Something went wrong</source>
   <translation>Etwas ist schiefgegangen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/unexpected.py" />
   <source>The fault that was shown before happened again</source>
   <translation>Der Fehler, der schon gezeigt wurde, ist noch einmal aufgetreten</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/unexpected.py" />
   <source>Trace of the fault</source>
   <translation>Fehlerprotokoll</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/unexpected.py" />
   <source>Variorum met a fault of its own, and what is open could not be kept: save the session (Ctrl+S). If you report it, please send the lines below with it; they quote nothing of your texts.</source>
   <translation>In Variorum ist ein Programmfehler aufgetreten, und was offen ist, konnte nicht gesichert werden: Speichern Sie die Sitzung (Strg+S). Wenn Sie den Fehler melden, senden Sie bitte die folgenden Zeilen mit; aus Ihren Texten steht nichts darin.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/unexpected.py" />
   <source>Variorum met a fault of its own. Your texts are unharmed, what was open is kept, and you can go on. If you report it, please send the lines below with it; they quote nothing of your texts.</source>
   <translation>In Variorum ist ein Programmfehler aufgetreten. Ihre Texte sind unversehrt, was offen war, ist gesichert, und Sie können weiterarbeiten. Wenn Sie den Fehler melden, senden Sie bitte die folgenden Zeilen mit; aus Ihren Texten steht nichts darin.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/verdict_bar.py" />
   <source>Differences of form change how a text looks, not what it says: capitals, punctuation, typography, spaces, layout, formatting and links. Furniture is the page around the article. Added and missing is said as seen from the left.</source>
   <translation>Formale Unterschiede ändern, wie ein Text aussieht, nicht, was er sagt: Großschreibung, Zeichensetzung, Typografie, Leerraum, Umbruch, Formatierung und Links. Beiwerk ist die Seite um den Artikel. Hinzugekommen und fehlend gilt von links aus gesehen.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/verdict_bar.py" />
   <source>Verdict: {sentence}</source>
   <translation>Ergebnis: {sentence}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/view_mouse.py" />
   <source>Nothing is selected any more</source>
   <translation>Auswahl aufgehoben</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/watching.py" />
   <source>“{name}” has changed on the disk. F5 reads it again.</source>
   <translation>„{name}“ hat sich auf der Festplatte geändert. F5 liest die Datei neu ein.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/watching.py" />
   <source>“{name}” is gone from its place. What was read of it stays here.</source>
   <translation>„{name}“ ist nicht mehr an seinem Ort. Das bereits Gelesene bleibt hier stehen.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/window.py" />
   <source>Cancelled</source>
   <translation>Abgebrochen</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/windows.py" />
   <source>Start page</source>
   <translation>Startseite</translation>
  </message>
 </context>
</TS>
