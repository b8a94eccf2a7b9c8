<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>variorum</name>
  <message>
   <location filename="../../viewer/comparing/compare.py" />
   <source>A stretch was too large to be compared word by word.</source>
   <translation>Une portion était trop grande pour être comparée mot à mot.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>April</source>
   <translation>avril</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>August</source>
   <translation>août</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>December</source>
   <translation>décembre</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>February</source>
   <translation>février</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>Fetched from the Wayback Machine: {page}, kept in {year}</source>
   <translation>Récupéré depuis la Wayback Machine : {page}, copie de {year}</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>Fetched from the Wayback Machine: {page}, kept on {day}</source>
   <translation>Récupéré depuis la Wayback Machine : {page}, copie du {day}</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>Fetched from {page}</source>
   <translation>Récupéré depuis {page}</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>January</source>
   <translation>janvier</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>July</source>
   <translation>juillet</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>June</source>
   <translation>juin</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>March</source>
   <translation>mars</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>May</source>
   <translation>mai</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>November</source>
   <translation>novembre</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>October</source>
   <translation>octobre</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>September</source>
   <translation>septembre</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>The address of {host} holds a user's name or a password. Open it without them.</source>
   <translation>L’adresse de {host} contient un nom d’utilisateur ou un mot de passe. L’ouvrir sans eux.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>{address} cannot be fetched: only addresses that begin with http:// or https:// are.</source>
   <translation>{address} ne peut être récupéré : seules les adresses qui commencent par http:// ou https:// le sont.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>{address} is no address of a web page. Copy it from the browser's address bar.</source>
   <translation>{address} n’est pas l’adresse d’une page web. La copier depuis la barre d’adresse du navigateur.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>{day} {month} {year}</source>
   <translation>{day} {month} {year}</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>Fetched on {day} at {time}</source>
   <translation>Récupéré le {day} à {time}</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>The secure connection to {name} failed. Check the address; perhaps it begins with http://.</source>
   <translation>La connexion sécurisée à {name} a échoué. Vérifier l’adresse : peut-être commence-t-elle par http://.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} could not give the page ({words}). Try again later, or save it in a browser.</source>
   <translation>{host} n’a pas pu fournir la page ({words}). Réessayer plus tard, ou enregistrer la page depuis un navigateur.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} did not send the page within {seconds} seconds. Try again later, or save the page in a browser and open the file.</source>
   <translation>{host} n’a pas envoyé la page en {seconds} secondes. Réessayer plus tard, ou enregistrer la page depuis un navigateur et ouvrir le fichier.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} does not give this page to a program ({status}). Open it in a browser, save it there and open the file.</source>
   <translation>{host} ne donne pas cette page à un programme ({status}). L’ouvrir dans un navigateur, l’y enregistrer, puis ouvrir le fichier.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} has no page at this address ({status}). Check it in a browser.</source>
   <translation>{host} n’a pas de page à cette adresse ({status}). La vérifier dans un navigateur.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} is a place that only this computer or its own network reaches, so nothing is fetched from it. Allow such places where you give the address, or by --private-addresses on the command line.</source>
   <translation>{host} n’est joignable que de cet ordinateur ou de son réseau : rien n’est donc récupéré. Ces adresses s’autorisent là où vous indiquez l’adresse ou, en ligne de commande, par --private-addresses.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} sends from one address to the next without end. Open the page itself.</source>
   <translation>{host} renvoie sans fin d’une adresse à l’autre. Ouvrir la page elle-même.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} sent an empty page. Check the address in a browser.</source>
   <translation>{host} a envoyé une page vide. Vérifier l’adresse dans un navigateur.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} was asked too often ({status}). Try again later.</source>
   <translation>{host} a reçu trop de demandes ({status}). Réessayer plus tard.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{name} cannot be reached. Check the address and the connection to the internet.</source>
   <translation>{name} est injoignable. Vérifier l’adresse et la connexion à Internet.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{name} cannot prove that it is the place it says, so nothing is fetched from it. Check the address.</source>
   <translation>{name} ne peut prouver son identité : rien n’est donc récupéré. Vérifier l’adresse.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{name} does not answer. Try again later, or save the page in a browser and open the file.</source>
   <translation>{name} ne répond pas. Réessayer plus tard, ou enregistrer la page depuis un navigateur et ouvrir le fichier.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{name} is larger than {most} MB, which is too large for an article. Download it and open a smaller part of it.</source>
   <translation>{name} dépasse {most} Mo, ce qui est trop pour un article. Télécharger le fichier et en ouvrir une partie plus petite.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{name} sent something that cannot be unpacked. Save the page in a browser and open the file.</source>
   <translation>{name} a envoyé des données impossibles à décompresser. Enregistrer la page depuis un navigateur et ouvrir le fichier.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{name} was not found. Check the address and the connection to the internet.</source>
   <translation>{name} est introuvable. Vérifier l’adresse et la connexion à Internet.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/keeping.py" />
   <source>What the session keeps of {address} is damaged. Open the address itself to fetch the page anew.</source>
   <translation>Ce que la session garde de {address} est endommagé. Ouvrez l’adresse elle-même pour récupérer la page à nouveau.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/__init__.py" />
   <source>{name} is {kind}, which cannot be read as text. {advice}</source>
   <translation>{name} est {kind} et ne peut être lu comme texte. {advice}</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/apart.py" />
   <source>{name} cannot be read within {seconds} seconds. It may be damaged; open a smaller or simpler copy of it.</source>
   <translation>{name} ne peut être lu en {seconds} secondes. Le fichier est peut-être endommagé ; ouvrir une copie plus petite ou plus simple.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/apart.py" />
   <source>{name} could not be read: its reader broke off, because the file is damaged or too large. Open another copy of it.</source>
   <translation>{name} n’a pas pu être lu : la lecture s’est interrompue, car le fichier est endommagé ou trop grand. Ouvrir une autre copie.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/archive.py" />
   <source>{name} is damaged or incomplete. Open another copy of it.</source>
   <translation>{name} est endommagé ou incomplet. Ouvrir une autre copie.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/archive.py" />
   <source>{name} is encrypted. Open it in the program it was made with, and save it without a password.</source>
   <translation>{name} est chiffré. L’ouvrir dans le programme qui l’a créé et l’enregistrer sans mot de passe.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/archive.py" />
   <source>{name} would unpack to far more than any article holds, so it is not opened. Make sure where it comes from.</source>
   <translation>{name} se décompresserait en bien plus que ce que contient un article ; il n’est donc pas ouvert. S’assurer de sa provenance.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/changes_note.py" />
   <source>It has tracked changes; it is read as it stands when all of them are accepted.</source>
   <translation>Il contient des modifications suivies ; il est lu comme si toutes étaient acceptées.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/changes_note.py" />
   <source>It has tracked changes; it is read as it was before them.</source>
   <translation>Il contient des modifications suivies ; il est lu tel qu’il était avant elles.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/chapters.py" />
   <source>Only chapter {n} of {count} is shown: {title}.</source>
   <translation>Seul le chapitre {n} sur {count} est affiché : {title}.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/chapters.py" />
   <source>{name} has no chapter {n}. It has {count}: {chapters}{more}.</source>
   <translation>{name} n’a pas de chapitre {n}. Il y en a {count} : {chapters}{more}.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/chapters.py" />
   <source>{name} has no chapters to choose from. Open it without choosing one.</source>
   <translation>{name} n’a pas de chapitres parmi lesquels choisir. L’ouvrir sans en choisir un.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/decode.py" />
   <source>Decoded as {encoding}, which is a guess.</source>
   <translation>Décodé en {encoding}, par supposition.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/decode.py" />
   <source>Some characters are broken in the file and are shown as “{sign}”.</source>
   <translation>Certains caractères du fichier sont corrompus et s’affichent « {sign} ».</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/decode.py" />
   <source>There is no text encoding named “{encoding}”. Choose another, such as utf-8.</source>
   <translation>Aucun encodage de texte ne porte le nom « {encoding} ». En choisir un autre, par exemple utf-8.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/decode.py" />
   <source>code page {n}</source>
   <translation>page de code {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/decode.py" />
   <source>{name} cannot be read as {encoding}. Choose another encoding.</source>
   <translation>{name} ne peut être lu en {encoding}. Choisir un autre encodage.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/decode.py" />
   <source>{name} is not a text file. Choose a text, a web page, a Word, an OpenDocument or a PDF file.</source>
   <translation>{name} n’est pas un fichier de texte. Choisir un texte, une page web, un fichier Word, OpenDocument ou PDF.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/docx_package.py" />
   <source>{name} is damaged: there is no document in it. Open another copy of it.</source>
   <translation>{name} est endommagé : il ne contient aucun document. Ouvrir une autre copie.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/epub_package.py" />
   <source>{name} is a book without any text to read. Open another copy of it.</source>
   <translation>{name} est un livre sans texte à lire. Ouvrir une autre copie.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/epub_package.py" />
   <source>{name} is damaged: the book does not say what it holds. Open another copy of it.</source>
   <translation>{name} est endommagé : le livre ne dit pas ce qu’il contient. Ouvrir une autre copie.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/epub_package.py" />
   <source>{name} is protected: its text can be read only in the reader it was bought for. Open a copy without protection.</source>
   <translation>{name} est protégé : son texte ne se lit que dans la liseuse pour laquelle il a été acheté. Ouvrir une copie sans protection.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>The text</source>
   <translation>Le texte</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>This is not a usable file name. Choose a file.</source>
   <translation>Ce n’est pas un nom de fichier utilisable. Choisir un fichier.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>unknown reason</source>
   <translation>raison inconnue</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} cannot be read ({reason}). Check that its drive is connected, and try again.</source>
   <translation>{name} ne peut être lu ({reason}). Vérifier que son disque est connecté, puis réessayer.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} is a device or a pipe, not a file. Choose a file.</source>
   <translation>{name} est un périphérique ou un tube, pas un fichier. Choisir un fichier.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} is a folder. Choose a file inside it.</source>
   <translation>{name} est un dossier. Choisir un fichier qui s’y trouve.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} is larger than {most} MB, which is too large for an article. Open a smaller part of it.</source>
   <translation>{name} dépasse {most} Mo, ce qui est trop pour un article. En ouvrir une partie plus petite.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} is no file here. If it is the address of a page of the web, put https:// before it.</source>
   <translation>{name} n’est pas un fichier d’ici. Si c’est l’adresse d’une page du web, mettez https:// devant.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} may not be read: permission is denied. Change its permissions or copy it to your own folder.</source>
   <translation>{name} ne peut être lu : accès refusé. Modifier ses droits d’accès ou le copier dans un dossier personnel.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} was not found, because a part of its path is not a folder. Choose it again.</source>
   <translation>{name} est introuvable, car une partie de son chemin n’est pas un dossier. Le choisir de nouveau.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} was not found. It may have been moved, renamed or deleted; choose it again.</source>
   <translation>{name} est introuvable, peut-être déplacé, renommé ou supprimé. Le choisir de nouveau.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>“{words}”</source>
   <translation>« {words} »</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_docx.py" />
   <source>It takes in other documents, which are not read.</source>
   <translation>Il inclut d’autres documents, qui ne sont pas lus.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_epub.py" />
   <source>{name} has a part that is nested too deeply to be read ({part}). Open a simpler copy of it.</source>
   <translation>{name} contient une partie trop profondément imbriquée pour être lue ({part}). Ouvrir une copie plus simple.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_fictionbook.py" />
   <source>{name} holds {n} books. Unpack it and open one of them.</source>
   <translation>{name} contient {n} livres. Le décompresser et ouvrir l’un d’eux.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_html.py" />
   <source>It is nested too deeply to be read as a page, and is shown without most of its structure.</source>
   <translation>Imbriqué trop profondément pour être lu comme page, il est affiché sans l’essentiel de sa structure.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_html.py" />
   <source>No article was found in the page, so the whole page is shown.</source>
   <translation>Aucun article n’a été trouvé dans la page : elle est affichée en entier.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_markdown.py" />
   <source>{name} has no text to read in it, only markup. Choose another file.</source>
   <translation>{name} ne contient aucun texte à lire, seulement du balisage. Choisir un autre fichier.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_mhtml.py" />
   <source>{name} holds no web page, or is damaged. Open another copy of it.</source>
   <translation>{name} ne contient aucune page web, ou est endommagé. Ouvrir une autre copie.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_odt.py" />
   <source>{name} is an OpenDocument file without an article: a sheet, a picture or slides. Choose another file.</source>
   <translation>{name} est un fichier OpenDocument sans article : feuille de calcul, image ou diapositives. Choisir un autre fichier.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_pdf.py" />
   <source>The password does not open {name}. Give another one.</source>
   <translation>Le mot de passe n’ouvre pas {name}. En donner un autre.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_pdf.py" />
   <source>{name} has more than {most} pages. Open a smaller part of it.</source>
   <translation>{name} dépasse {most} pages. En ouvrir une partie plus petite.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_pdf.py" />
   <source>{name} holds pictures of pages and no text. Have its text recognised (OCR), and open that.</source>
   <translation>{name} contient des images de pages et aucun texte. En faire reconnaître le texte (OCR), puis ouvrir le résultat.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_pdf.py" />
   <source>{name} is damaged or not a whole PDF file. Fetch it again, or open another copy.</source>
   <translation>{name} est endommagé ou n’est pas un fichier PDF complet. Le récupérer de nouveau, ou ouvrir une autre copie.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_pdf.py" />
   <source>{name} is encrypted. Give its password to open it.</source>
   <translation>{name} est chiffré. Donner son mot de passe pour l’ouvrir.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_rst.py" />
   <source>{name} is nested too deeply to be read as reStructuredText. Rename it to end in .txt to read it as plain text.</source>
   <translation>{name} est imbriqué trop profondément pour être lu comme reStructuredText. Lui donner l’extension .txt pour le lire comme texte brut.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_rtf.py" />
   <source>{name} is nested too deeply to be read. Open a simpler copy of it.</source>
   <translation>{name} est imbriqué trop profondément pour être lu. Ouvrir une copie plus simple.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_tei.py" />
   <source>{name} describes a text and holds none. Open a file with the text itself.</source>
   <translation>{name} décrit un texte et n’en contient pas. Ouvrir un fichier qui contient le texte lui-même.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/html_tree.py" />
   <source>{name} is empty: there is no text in it. Choose another file or paste the text.</source>
   <translation>{name} est vide : il ne contient aucun texte. Choisir un autre fichier ou coller le texte.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/reading_worker.py" />
   <source>{name} needs too much memory to be read. Open a smaller part of it.</source>
   <translation>{name} demande trop de mémoire pour être lu. En ouvrir une partie plus petite.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/registry.py" />
   <source>It is nested too deeply to be read as Markdown, and is shown as plain text.</source>
   <translation>Imbriqué trop profondément pour être lu comme Markdown, il est affiché en texte brut.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/rich.py" />
   <source>{name} has no text to read in it. Choose another file.</source>
   <translation>{name} ne contient aucun texte à lire. Choisir un autre fichier.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>Choose the article's own file.</source>
   <translation>Choisir le fichier de l’article lui-même.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>It holds no text; open a transcript of it instead.</source>
   <translation>Il ne contient pas de texte ; ouvrir plutôt une transcription.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>It holds no text; take the article's text from where it was published.</source>
   <translation>Il ne contient pas de texte ; reprendre celui de l’article là où il a été publié.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>Open it in Word or LibreOffice, save it as .docx and open that.</source>
   <translation>L’ouvrir dans Word ou LibreOffice, l’enregistrer en .docx, puis ouvrir ce fichier.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>Open it in Word, save it without a password and open that.</source>
   <translation>L’ouvrir dans Word, l’enregistrer sans mot de passe, puis ouvrir ce fichier.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>Save the article in it as plain text or Markdown and open that.</source>
   <translation>Enregistrer l’article qu’il contient en texte brut ou en Markdown, puis ouvrir ce fichier.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>Unpack it and open the article inside.</source>
   <translation>Décompresser l’archive et ouvrir l’article qu’elle contient.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a 7-Zip archive</source>
   <translation>une archive 7-Zip</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a GIF picture</source>
   <translation>une image GIF</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a JPEG picture</source>
   <translation>une image JPEG</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a Microsoft Office document with a password</source>
   <translation>un document Microsoft Office protégé par un mot de passe</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a PNG picture</source>
   <translation>une image PNG</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a PostScript document</source>
   <translation>un document PostScript</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a PowerPoint presentation</source>
   <translation>une présentation PowerPoint</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a RAR archive</source>
   <translation>une archive RAR</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a TIFF picture</source>
   <translation>une image TIFF</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a WebP picture</source>
   <translation>une image WebP</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a Windows program</source>
   <translation>un programme Windows</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a Word document</source>
   <translation>un document Word</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a Word document of before 2007 (.doc)</source>
   <translation>un document Word d’avant 2007 (.doc)</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a ZIP archive</source>
   <translation>une archive ZIP</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a bzip2 archive</source>
   <translation>une archive bzip2</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a database</source>
   <translation>une base de données</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a film</source>
   <translation>un film</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a gzip archive</source>
   <translation>une archive gzip</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a mail of Outlook</source>
   <translation>un message Outlook</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a program</source>
   <translation>un programme</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a recording</source>
   <translation>un enregistrement</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a sound recording</source>
   <translation>un enregistrement sonore</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>an Excel workbook</source>
   <translation>un classeur Excel</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>an OpenDocument file</source>
   <translation>un fichier OpenDocument</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>an old Excel workbook</source>
   <translation>un ancien classeur Excel</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>an old Microsoft Office document</source>
   <translation>un ancien document Microsoft Office</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>an old PowerPoint presentation</source>
   <translation>une ancienne présentation PowerPoint</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>an xz archive</source>
   <translation>une archive xz</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/xml_door.py" />
   <source>{name} defines abbreviations that expand to other texts or files, so it is not opened. Make sure where it comes from.</source>
   <translation>{name} définit des abréviations qui renvoient à d’autres textes ou fichiers ; il n’est donc pas ouvert. S’assurer de sa provenance.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/xml_door.py" />
   <source>{name} is damaged: its XML breaks off or is wrong in line {line}. Open another copy.</source>
   <translation>{name} est endommagé : son XML s’interrompt ou est fautif à la ligne {line}. Ouvrir une autre copie.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/xml_door.py" />
   <source>{name} is not readable XML. Open another copy of it.</source>
   <translation>{name} n’est pas du XML lisible. Ouvrir une autre copie.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/xml_door.py" />
   <source>{name} would expand to far more than any article holds, so it is not opened. Make sure where it comes from.</source>
   <translation>{name} se développerait en bien plus que ce que contient un article ; il n’est donc pas ouvert. S’assurer de sa provenance.</translation>
  </message>
  <message>
   <location filename="../../viewer/preference.py" />
   <source>Appearance</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <location filename="../../viewer/preference.py" />
   <source>Comparing</source>
   <translation>Comparaison</translation>
  </message>
  <message>
   <location filename="../../viewer/preference.py" />
   <source>Files and web</source>
   <translation>Fichiers et web</translation>
  </message>
  <message>
   <location filename="../../viewer/preference.py" />
   <source>Reading</source>
   <translation>Lecture</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>a note</source>
   <translation>une note</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>attribution</source>
   <translation>attribution</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>category settled by hand</source>
   <translation>catégorie fixée à la main</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>chapter {n}</source>
   <translation>chapitre {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>edited</source>
   <translation>retouches</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>footer</source>
   <translation>pied de page</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>header</source>
   <translation>en-tête</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>hedge</source>
   <translation>atténuation</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>line {n}</source>
   <translation>ligne {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>lines {first}–{last}</source>
   <translation>lignes {first}–{last}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>name</source>
   <translation>nom</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>negation</source>
   <translation>négation</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>note {n}</source>
   <translation>note {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>page {n}</source>
   <translation>page {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>pages {first}–{last}</source>
   <translation>pages {first}–{last}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>quotation</source>
   <translation>citation</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>under {heading}</source>
   <translation>sous {heading}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>{source}, {place}: {words}</source>
   <translation>{source}, {place} : {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>{source}: —</source>
   <translation>{source} : —</translation>
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
    <numerusform>et {n} autre paragraphe</numerusform>
    <numerusform>et {n} autres paragraphes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/find.py" />
   <source>That expression takes too long. Make it simpler.</source>
   <translation>Cette expression prend trop de temps. La simplifier.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/find.py" />
   <source>That is no regular expression: {reason} (character {n}).</source>
   <translation>Ce n’est pas une expression régulière : {reason} (caractère {n}).</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/find.py" />
   <source>That is no regular expression: {reason}.</source>
   <translation>Ce n’est pas une expression régulière : {reason}.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a byte order mark</source>
   <translation>une marque d’ordre des octets</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a closing bracket</source>
   <translation>une parenthèse fermante</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a closing square bracket</source>
   <translation>un crochet fermant</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a colon</source>
   <translation>un deux-points</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a comma</source>
   <translation>une virgule</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a curly apostrophe</source>
   <translation>une apostrophe courbe</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a curly quotation mark</source>
   <translation>un guillemet courbe</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a curly single quotation mark</source>
   <translation>un guillemet simple courbe</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a direction mark</source>
   <translation>une marque de direction</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a double-hyphen dash</source>
   <translation>un tiret de deux traits d’union</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a full stop</source>
   <translation>un point</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a grave accent</source>
   <translation>un accent grave</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a hyphen</source>
   <translation>un trait d’union</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a left-to-right mark</source>
   <translation>une marque gauche-à-droite</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a ligature “{letters}”</source>
   <translation>une ligature « {letters} »</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a long dash</source>
   <translation>un tiret long</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a low quotation mark</source>
   <translation>un guillemet bas</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a minus sign</source>
   <translation>un signe moins</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a narrow no-break space</source>
   <translation>une espace fine insécable</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a no-break hyphen</source>
   <translation>un trait d’union insécable</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a no-break space</source>
   <translation>une espace insécable</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a one-character ellipsis</source>
   <translation>un signe de suspension d’un seul caractère</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a plain space</source>
   <translation>une espace ordinaire</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a prime mark</source>
   <translation>un signe prime</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a question mark</source>
   <translation>un point d’interrogation</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a right-to-left mark</source>
   <translation>une marque droite-à-gauche</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a semicolon</source>
   <translation>un point-virgule</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a slash</source>
   <translation>une barre oblique</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a soft hyphen</source>
   <translation>un trait d’union conditionnel</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a spaced ellipsis</source>
   <translation>un signe de suspension à points espacés</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a straight apostrophe</source>
   <translation>une apostrophe droite</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a straight quotation mark</source>
   <translation>un guillemet droit</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a straight single quotation mark</source>
   <translation>un guillemet simple droit</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a thin space</source>
   <translation>une espace fine</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a three-stop ellipsis</source>
   <translation>un signe de suspension de trois points</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a triple-hyphen dash</source>
   <translation>un tiret de trois traits d’union</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a word joiner</source>
   <translation>un gluon de mots</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a zero-width joiner</source>
   <translation>un liant sans chasse</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a zero-width non-joiner</source>
   <translation>un antiliant sans chasse</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a zero-width space</source>
   <translation>une espace sans chasse</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an acute accent</source>
   <translation>un accent aigu</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an ampersand</source>
   <translation>une esperluette</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an angular quotation mark</source>
   <translation>un guillemet en chevron</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an asterisk</source>
   <translation>un astérisque</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an em dash</source>
   <translation>un tiret cadratin</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an em space</source>
   <translation>une espace cadratin</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an en dash</source>
   <translation>un tiret demi-cadratin</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an exclamation mark</source>
   <translation>un point d’exclamation</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an inverted exclamation mark</source>
   <translation>un point d’exclamation inversé</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an inverted question mark</source>
   <translation>un point d’interrogation inversé</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an opening bracket</source>
   <translation>une parenthèse ouvrante</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an opening square bracket</source>
   <translation>un crochet ouvrant</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>angular</source>
   <comment>quotation mark</comment>
   <translation>un chevron</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>curly</source>
   <comment>apostrophe</comment>
   <translation>courbe</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>curly</source>
   <comment>quotation mark</comment>
   <translation>courbe</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>low</source>
   <comment>quotation mark</comment>
   <translation>bas</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>straight</source>
   <comment>apostrophe</comment>
   <translation>droite</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>straight</source>
   <comment>quotation mark</comment>
   <translation>droit</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>{mark} became {other}</source>
   <translation>{mark} devient {other}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>{mark} became {shape}</source>
   <translation>{mark} devient {shape}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/headings.py" />
   <source>{category} · {count}</source>
   <translation>{category} · {count}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>A figure, date, time or amount that is another one.</source>
   <translation>Un chiffre, une date, une heure ou un montant qui n’est pas le même.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>A link added, taken away, or with another target.</source>
   <translation>Un lien ajouté, supprimé ou dont la cible diffère.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>A mark added, left out, or exchanged for another mark.</source>
   <translation>Un signe ajouté, omis ou remplacé par un autre.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>A negation added, left out or exchanged: not, never, un-.</source>
   <translation>Une négation ajoutée, omise ou remplacée : ne… pas, jamais, in-.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>A paragraph split or joined; the wrapping of lines never counts.</source>
   <translation>Un paragraphe scindé ou deux réunis ; le retour à la ligne ne compte jamais.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>A passage that moved and was edited too.</source>
   <translation>Un passage déplacé et aussi retouché.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Attributions</source>
   <translation>Attributions</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Bold, italic, underline, or the level of a heading.</source>
   <translation>Gras, italique, souligné ou niveau d’un intertitre.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Byline</source>
   <translation>Signature</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Capital letters alone.</source>
   <translation>Les majuscules seules.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Capitals</source>
   <translation>Majuscules</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Caption</source>
   <translation>Légende</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Comments</source>
   <translation>Commentaires</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Contact</source>
   <translation>Contact</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Copyright</source>
   <translation>Copyright</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Correction</source>
   <translation>Rectificatif</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Dateline</source>
   <translation>Lieu et date</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Disclaimer</source>
   <translation>Avertissement</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Edited moves</source>
   <translation>Retouches</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Editor’s note</source>
   <translation>Note de la rédaction</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Formatting</source>
   <translation>Mise en forme</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Furniture</source>
   <translation>Habillage</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Header or footer</source>
   <translation>En-tête ou pied</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Heading</source>
   <translation>Intertitre</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Hedges</source>
   <translation>Atténuations</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>How certain it is said to be: reportedly, may, about.</source>
   <translation>Le degré de certitude affiché : selon certains, peut-être, environ.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Layout</source>
   <translation>Mise en page</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Left</source>
   <translation>Gauche</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Left out by hand</source>
   <translation>Écarté à la main</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Links</source>
   <translation>Liens</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>List item</source>
   <translation>Élément de liste</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Metadata</source>
   <translation>Métadonnées</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Moved</source>
   <translation>Déplacements</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Names</source>
   <translation>Noms</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Navigation</source>
   <translation>Navigation</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Negations</source>
   <translation>Négations</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Numbers</source>
   <translation>Nombres</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Other words, words added or words left out.</source>
   <translation>D’autres mots, des mots ajoutés ou des mots omis.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Paragraph</source>
   <translation>Paragraphe</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Plain text</source>
   <translation>Texte brut</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Promotion</source>
   <translation>Promotion</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Punctuation</source>
   <translation>Ponctuation</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Quotations</source>
   <translation>Citations</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Rich text</source>
   <translation>Texte enrichi</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Right</source>
   <translation>Droite</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Saved web page</source>
   <translation>Page web enregistrée</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Spacing</source>
   <translation>Espacement</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Spelling</source>
   <translation>Orthographe</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Standfirst</source>
   <translation>Chapeau</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Table</source>
   <translation>Tableau</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>The name of a person, a place or a body.</source>
   <translation>Le nom d’une personne, d’un lieu ou d’un organisme.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>The page around the article: bylines, sources, copyright, disclaimers, comment forms.</source>
   <translation>La page autour de l’article : signatures, sources, copyright, avertissements, formulaires de commentaire.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>The same mark in another shape: curly or straight quotation marks, dashes, ligatures.</source>
   <translation>Le même signe sous une autre forme : guillemets courbes ou droits, tirets, ligatures.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>The same passage in another place, perhaps edited on the way.</source>
   <translation>Le même passage à un autre endroit, parfois avec des retouches.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>The same word spelled otherwise: a variant spelling or a slip.</source>
   <translation>Le même mot écrit autrement : variante orthographique ou faute de frappe.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Typography</source>
   <translation>Typographie</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Web page</source>
   <translation>Page web</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>What differs inside quotation marks.</source>
   <translation>Ce qui diffère entre guillemets.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Where words are divided, and hyphens at the end of a line.</source>
   <translation>Les séparations entre les mots et les traits d’union en fin de ligne.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Who is said to have said it.</source>
   <translation>À qui les propos sont attribués.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Wording</source>
   <translation>Formulation</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a byline</source>
   <translation>une signature</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a caption</source>
   <translation>une légende</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a comment section</source>
   <translation>un espace de commentaires</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a contact note</source>
   <translation>une mention de contact</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a copyright notice</source>
   <translation>une mention de copyright</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a correction</source>
   <translation>un rectificatif</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a dateline</source>
   <translation>une mention de lieu et de date</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a disclaimer</source>
   <translation>un avertissement</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a header or footer</source>
   <translation>un en-tête ou pied de page</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a heading</source>
   <translation>un intertitre</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a list item</source>
   <translation>un élément de liste</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a navigation line</source>
   <translation>une ligne de navigation</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a paragraph</source>
   <translation>un paragraphe</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a passage left out by hand</source>
   <translation>un passage écarté à la main</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a promotion</source>
   <translation>un encart promotionnel</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a source note</source>
   <translation>une mention de source</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a standfirst</source>
   <translation>un chapeau</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a table</source>
   <translation>un tableau</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a title</source>
   <translation>un titre</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>an editor’s note</source>
   <translation>une note de la rédaction</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>attributions</source>
   <comment>after “narrowed to”</comment>
   <translation>aux attributions</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>byline</source>
   <translation>signature</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>capitals</source>
   <translation>majuscules</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>capitals</source>
   <comment>after “in”</comment>
   <translation>de majuscules</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>caption</source>
   <translation>légende</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>comment section</source>
   <translation>espace de commentaires</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>contact note</source>
   <translation>mention de contact</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>copyright notice</source>
   <translation>mention de copyright</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>correction</source>
   <translation>rectificatif</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>dateline</source>
   <translation>mention de lieu et de date</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>disclaimer</source>
   <translation>avertissement</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>editor’s note</source>
   <translation>note de la rédaction</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>formatting</source>
   <translation>mise en forme</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>formatting</source>
   <comment>after “in”</comment>
   <translation>de mise en forme</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>furniture</source>
   <translation>habillage</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>header or footer</source>
   <translation>en-tête ou pied de page</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>heading</source>
   <translation>intertitre</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>hedges</source>
   <comment>after “narrowed to”</comment>
   <translation>aux atténuations</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>layout</source>
   <translation>mise en page</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>links</source>
   <translation>liens</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>links</source>
   <comment>after “in”</comment>
   <translation>dans les liens</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>list item</source>
   <translation>élément de liste</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>metadata</source>
   <translation>un bloc de métadonnées</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>moved</source>
   <translation>déplacement</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>names</source>
   <comment>after “narrowed to”</comment>
   <translation>aux noms</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>navigation line</source>
   <translation>ligne de navigation</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>negations</source>
   <comment>after “narrowed to”</comment>
   <translation>aux négations</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>numbers</source>
   <translation>nombres</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>numbers</source>
   <comment>after “in”</comment>
   <translation>dans les nombres</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>paragraph</source>
   <translation>paragraphe</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>paragraph breaks</source>
   <comment>after “in”</comment>
   <translation>de coupure de paragraphe</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>passage left out by hand</source>
   <translation>passage écarté à la main</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>passages edited on the way</source>
   <comment>after “narrowed to”</comment>
   <translation>aux passages déplacés avec des retouches</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>promotion</source>
   <translation>encart promotionnel</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>punctuation</source>
   <translation>ponctuation</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>punctuation</source>
   <comment>after “in”</comment>
   <translation>de ponctuation</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>quotations</source>
   <comment>after “narrowed to”</comment>
   <translation>aux citations</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>source note</source>
   <translation>mention de source</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>spacing</source>
   <translation>espacement</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>spacing</source>
   <comment>after “in”</comment>
   <translation>d’espacement</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>spelling</source>
   <translation>orthographe</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>spelling</source>
   <comment>after “in”</comment>
   <translation>d’orthographe</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>standfirst</source>
   <translation>chapeau</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>table</source>
   <translation>tableau</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>the furniture</source>
   <comment>after “in”</comment>
   <translation>dans l’habillage</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>the order of passages</source>
   <comment>after “in”</comment>
   <translation>dans l’ordre des passages</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>title</source>
   <translation>titre</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>typography</source>
   <translation>typographie</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>typography</source>
   <comment>after “in”</comment>
   <translation>de typographie</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>wording</source>
   <translation>formulation</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>wording</source>
   <comment>after “in”</comment>
   <translation>de formulation</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} blocks of metadata</source>
   <translation>
    <numerusform>un bloc de métadonnées</numerusform>
    <numerusform>{many} blocs de métadonnées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} bylines</source>
   <translation>
    <numerusform>une signature</numerusform>
    <numerusform>{many} signatures</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} captions</source>
   <translation>
    <numerusform>une légende</numerusform>
    <numerusform>{many} légendes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} comment sections</source>
   <translation>
    <numerusform>un espace de commentaires</numerusform>
    <numerusform>{many} espaces de commentaires</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} contact notes</source>
   <translation>
    <numerusform>une mention de contact</numerusform>
    <numerusform>{many} mentions de contact</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} copyright notices</source>
   <translation>
    <numerusform>une mention de copyright</numerusform>
    <numerusform>{many} mentions de copyright</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} corrections</source>
   <translation>
    <numerusform>un rectificatif</numerusform>
    <numerusform>{many} rectificatifs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} datelines</source>
   <translation>
    <numerusform>une mention de lieu et de date</numerusform>
    <numerusform>{many} mentions de lieu et de date</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} disclaimers</source>
   <translation>
    <numerusform>un avertissement</numerusform>
    <numerusform>{many} avertissements</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} editor’s notes</source>
   <translation>
    <numerusform>une note de la rédaction</numerusform>
    <numerusform>{many} notes de la rédaction</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} headers or footers</source>
   <translation>
    <numerusform>un en-tête ou pied de page</numerusform>
    <numerusform>{many} en-têtes ou pieds de page</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} headings</source>
   <translation>
    <numerusform>un intertitre</numerusform>
    <numerusform>{many} intertitres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} list items</source>
   <translation>
    <numerusform>un élément de liste</numerusform>
    <numerusform>{many} éléments de liste</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} navigation lines</source>
   <translation>
    <numerusform>une ligne de navigation</numerusform>
    <numerusform>{many} lignes de navigation</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} paragraphs</source>
   <translation>
    <numerusform>un paragraphe</numerusform>
    <numerusform>{many} paragraphes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} passages left out by hand</source>
   <translation>
    <numerusform>un passage écarté à la main</numerusform>
    <numerusform>{many} passages écartés à la main</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} promotions</source>
   <translation>
    <numerusform>un encart promotionnel</numerusform>
    <numerusform>{many} encarts promotionnels</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} source notes</source>
   <translation>
    <numerusform>une mention de source</numerusform>
    <numerusform>{many} mentions de source</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} standfirsts</source>
   <translation>
    <numerusform>un chapeau</numerusform>
    <numerusform>{many} chapeaux</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} tables</source>
   <translation>
    <numerusform>un tableau</numerusform>
    <numerusform>{many} tableaux</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} titles</source>
   <translation>
    <numerusform>un titre</numerusform>
    <numerusform>{many} titres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in capitals</source>
   <translation>
    <numerusform>{n} différence de majuscules</numerusform>
    <numerusform>{n} différences de majuscules</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in formatting</source>
   <translation>
    <numerusform>{n} différence de mise en forme</numerusform>
    <numerusform>{n} différences de mise en forme</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in links</source>
   <translation>
    <numerusform>{n} différence dans les liens</numerusform>
    <numerusform>{n} différences dans les liens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in numbers</source>
   <translation>
    <numerusform>{n} différence dans les nombres</numerusform>
    <numerusform>{n} différences dans les nombres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in paragraph breaks</source>
   <translation>
    <numerusform>{n} différence de coupure de paragraphe</numerusform>
    <numerusform>{n} différences de coupure de paragraphe</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in punctuation</source>
   <translation>
    <numerusform>{n} différence de ponctuation</numerusform>
    <numerusform>{n} différences de ponctuation</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in spacing</source>
   <translation>
    <numerusform>{n} différence d’espacement</numerusform>
    <numerusform>{n} différences d’espacement</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in spelling</source>
   <translation>
    <numerusform>{n} différence d’orthographe</numerusform>
    <numerusform>{n} différences d’orthographe</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in the furniture</source>
   <translation>
    <numerusform>{n} différence dans l’habillage</numerusform>
    <numerusform>{n} différences dans l’habillage</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in wording</source>
   <translation>
    <numerusform>{n} différence de formulation</numerusform>
    <numerusform>{n} différences de formulation</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} moved passages</source>
   <translation>
    <numerusform>{n} passage déplacé</numerusform>
    <numerusform>{n} passages déplacés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} typographic differences</source>
   <translation>
    <numerusform>{n} différence typographique</numerusform>
    <numerusform>{n} différences typographiques</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/looks.py" />
   <source>a run of invisible characters</source>
   <translation>une suite de caractères invisibles</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/looks.py" />
   <source>an invisible character</source>
   <translation>un caractère invisible</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/looks.py" />
   <source>{code} for {other}</source>
   <translation>{code} au lieu de {other}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/phrases.py" />
   <source>{clauses}; {clause}</source>
   <translation>{clauses} ; {clause}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/phrases.py" />
   <source>{items} and {last}</source>
   <translation>{items} et {last}</translation>
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
   <translation>examinée</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>Added, repeats {paragraph}: {passage}</source>
   <translation>Ajout, répète {paragraph} : {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>Added: {passage}</source>
   <translation>Ajout : {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>Broken before {passage}</source>
   <translation>Coupure avant {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>Missing, repeats {paragraph}: {passage}</source>
   <translation>Manque, répète {paragraph} : {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>Missing: {passage}</source>
   <translation>Manque : {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>a hedge</source>
   <translation>une atténuation</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>a link was added to {words}: {target}</source>
   <translation>ajout d’un lien sur {words} : {target}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>a name</source>
   <translation>un nom</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>a negation</source>
   <translation>une négation</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>an attribution</source>
   <translation>une attribution</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>bold</source>
   <translation>gras</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>code</source>
   <translation>code</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>inside a quotation</source>
   <translation>dans une citation</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>italic</source>
   <translation>italique</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/sentences.py" />
   <source>one paragraph on the left, {many} on the right: broken before {passage}</source>
   <translation>
    <numerusform>1 paragraphe à gauche, {many} à droite : coupure avant {passage}</numerusform>
    <numerusform>1 paragraphe à gauche, {many} à droite : coupure avant {passage}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>paragraph broken on the left, before {passage}</source>
   <translation>paragraphe coupé à gauche, avant {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>paragraph broken on the right, before {passage}</source>
   <translation>paragraphe coupé à droite, avant {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>strike-through</source>
   <translation>barré</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>subscript</source>
   <translation>indice</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>superscript</source>
   <translation>exposant</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>the link of {words} is missing on the right: {target}</source>
   <translation>le lien de {words} manque à droite : {target}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>the link of {words} leads elsewhere: {target}</source>
   <translation>le lien de {words} mène ailleurs : {target}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>the space around {words} differs</source>
   <translation>l’espace autour de {words} diffère</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>the {role} is missing on the right: {passage}</source>
   <translation>{role} à gauche seulement : {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>underline</source>
   <translation>souligné</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{left} became {right}</source>
   <translation>{left} devient {right}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{left} became {right}, which looks the same: {codes}</source>
   <translation>{left} devient {right}, d’aspect identique : {codes}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{left} is written {right} on the right</source>
   <translation>{left} s’écrit {right} à droite</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{many} paragraphs on the left, one on the right: broken before {passage}</source>
   <translation>
    <numerusform>{many} paragraphe à gauche, 1 à droite : coupure avant {passage}</numerusform>
    <numerusform>{many} paragraphes à gauche, 1 à droite : coupure avant {passage}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} became {other} after {word}</source>
   <translation>{mark} devient {other} après {word}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} is missing on the right</source>
   <translation>{mark} manque à droite</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} is missing on the right after {word}</source>
   <translation>{mark} manque à droite après {word}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} is missing on the right before {word}</source>
   <translation>{mark} manque à droite avant {word}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} is missing on the right in {word}</source>
   <translation>{mark} manque à droite dans {word}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} was added</source>
   <translation>ajout d’{mark}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} was added after {word}</source>
   <translation>ajout d’{mark} après {word}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} was added before {word}</source>
   <translation>ajout d’{mark} avant {word}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} was added in {word}</source>
   <translation>ajout d’{mark} dans {word}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{paragraph} on the right · {category}</source>
   <translation>{paragraph} à droite · {category}</translation>
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
    <numerusform>{passage} est déplacé de {n} paragraphe vers le bas</numerusform>
    <numerusform>{passage} est déplacé de {n} paragraphes vers le bas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{passage} moved to {paragraph} on the right</source>
   <translation>{passage} est déplacé à droite dans le {paragraph}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{passage} moved up by {n} paragraphs</source>
   <translation>
    <numerusform>{passage} est déplacé de {n} paragraphe vers le haut</numerusform>
    <numerusform>{passage} est déplacé de {n} paragraphes vers le haut</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{passage} stands in another place</source>
   <translation>{passage} se trouve à un autre endroit</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{role} is missing on the right: {passage}</source>
   <translation>{role} manque à droite : {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{role} was added: {passage}</source>
   <translation>ajout d’{role} : {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence} ({flags})</source>
   <translation>{sentence} ({flags})</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence} after {word}</source>
   <translation>{sentence} après {word}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence} before {word}</source>
   <translation>{sentence} avant {word}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence} in the {role}</source>
   <translation>{sentence} ({role})</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence} in {word}</source>
   <translation>{sentence} dans {word}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence}, edited on the way</source>
   <translation>{sentence}, avec des retouches</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence}; it repeats {paragraph} on the left</source>
   <translation>{sentence} ; répète {paragraph} à gauche</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence}; it repeats {paragraph} on the right</source>
   <translation>{sentence} ; répète {paragraph} à droite</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{styles} were added to {words}</source>
   <translation>
    <numerusform>{words} passe en {styles}</numerusform>
    <numerusform>{words} passe en {styles}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{styles} were taken from it</source>
   <translation>
    <numerusform>n’est plus en {styles}</numerusform>
    <numerusform>n’est plus en {styles}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{styles} were taken from {words}</source>
   <translation>
    <numerusform>{words} n’est plus en {styles}</numerusform>
    <numerusform>{words} n’est plus en {styles}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{words} became a heading</source>
   <translation>{words} devient un intertitre</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{words} became a heading of level {new}, not {old}</source>
   <translation>{words} devient un intertitre de niveau {new} au lieu de {old}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{words} is missing on the right</source>
   <translation>{words} manque à droite</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{words} is no heading on the right</source>
   <translation>{words} n’est pas un intertitre à droite</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{words} is set otherwise on the right</source>
   <translation>la mise en forme de {words} diffère à droite</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{words} was added</source>
   <translation>ajout de {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Aligned by hand</source>
   <translation>Aligné à la main</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Moved, on the left after {paragraph}</source>
   <translation>Déplacé, à gauche après le {paragraph}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Moved, on the left at the beginning</source>
   <translation>Déplacé, à gauche au début</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Moved, on the left in {paragraph}</source>
   <translation>Déplacé, à gauche dans le {paragraph}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Moved, on the right after {paragraph}</source>
   <translation>Déplacé, à droite après le {paragraph}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Moved, on the right at the beginning</source>
   <translation>Déplacé, à droite au début</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Moved, on the right in {paragraph}</source>
   <translation>Déplacé, à droite dans le {paragraph}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Only on the left</source>
   <translation>À gauche seulement</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Only on the right</source>
   <translation>À droite seulement</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Parted by hand</source>
   <translation>Séparé à la main</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>{role}, only on the left</source>
   <translation>{role}, à gauche seulement</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>{role}, only on the right</source>
   <translation>{role}, à droite seulement</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>{tag}, aligned by hand</source>
   <translation>{tag}, aligné à la main</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>{tag}, parted by hand</source>
   <translation>{tag}, séparé à la main</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tally.py" />
   <source>The bylines differ.</source>
   <translation>Les signatures diffèrent.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>a passage of {n} paragraphs</source>
   <translation>
    <numerusform>un passage de {n} paragraphe</numerusform>
    <numerusform>un passage de {n} paragraphes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>a passage of {n} paragraphs moved</source>
   <translation>
    <numerusform>un passage de {n} paragraphe déplacé</numerusform>
    <numerusform>un passage de {n} paragraphes déplacé</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tally.py" />
   <source>a title stands only on the left</source>
   <translation>un titre figure à gauche seulement</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tally.py" />
   <source>a title stands only on the right</source>
   <translation>un titre figure à droite seulement</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} are missing on the right</source>
   <translation>
    <numerusform>{n} manquant à droite</numerusform>
    <numerusform>{n} manquants à droite</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} more passages</source>
   <translation>
    <numerusform>{n} autre passage</numerusform>
    <numerusform>{n} autres passages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} paragraphs are missing on the right</source>
   <translation>
    <numerusform>{n} paragraphe manquant à droite</numerusform>
    <numerusform>{n} paragraphes manquants à droite</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} paragraphs moved</source>
   <translation>
    <numerusform>{n} paragraphe déplacé</numerusform>
    <numerusform>{n} paragraphes déplacés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} paragraphs were added</source>
   <translation>
    <numerusform>{n} paragraphe ajouté</numerusform>
    <numerusform>{n} paragraphes ajoutés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} passages</source>
   <translation>
    <numerusform>{n} passage</numerusform>
    <numerusform>{n} passages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} sentences moved</source>
   <translation>
    <numerusform>{n} phrase déplacée</numerusform>
    <numerusform>{n} phrases déplacées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{passages} and {n} paragraphs moved</source>
   <translation>
    <numerusform>{passages} et {n} paragraphe déplacés</numerusform>
    <numerusform>{passages} et {n} paragraphes déplacés</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tally.py" />
   <source>{passages} moved</source>
   <translation>{passages} déplacés</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{what} differ</source>
   <translation>
    <numerusform>{what} diffère</numerusform>
    <numerusform>{what} diffèrent</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tally.py" />
   <source>{what} only on the left</source>
   <translation>{what} à gauche seulement</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tally.py" />
   <source>{what} only on the right</source>
   <translation>{what} à droite seulement</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{what} stand only on the left</source>
   <translation>
    <numerusform>{what} figure à gauche seulement</numerusform>
    <numerusform>{what} figurent à gauche seulement</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{what} stand only on the right</source>
   <translation>
    <numerusform>{what} figure à droite seulement</numerusform>
    <numerusform>{what} figurent à droite seulement</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>a header or footer on {n} pages stands only on the left</source>
   <translation>
    <numerusform>un en-tête ou pied de page sur {n} page figure seulement à gauche</numerusform>
    <numerusform>un en-tête ou pied de page sur {n} pages figure seulement à gauche</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>a header or footer on {n} pages stands only on the right</source>
   <translation>
    <numerusform>un en-tête ou pied de page sur {n} page figure seulement à droite</numerusform>
    <numerusform>un en-tête ou pied de page sur {n} pages figure seulement à droite</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>a passage of {n} paragraphs moved down</source>
   <translation>
    <numerusform>un passage de {n} paragraphe est déplacé vers le bas</numerusform>
    <numerusform>un passage de {n} paragraphes est déplacé vers le bas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>a passage of {n} paragraphs moved up</source>
   <translation>
    <numerusform>un passage de {n} paragraphe est déplacé vers le haut</numerusform>
    <numerusform>un passage de {n} paragraphes est déplacé vers le haut</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>a passage of {n} paragraphs stands in another place</source>
   <translation>
    <numerusform>un passage de {n} paragraphe se trouve ailleurs</numerusform>
    <numerusform>un passage de {n} paragraphes se trouve ailleurs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>{n} paragraphs are numbered otherwise</source>
   <translation>
    <numerusform>{n} paragraphe est numéroté autrement</numerusform>
    <numerusform>{n} paragraphes sont numérotés autrement</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>{role} in {n} paragraphs stands only on the left</source>
   <translation>
    <numerusform>à gauche seulement, {role} de {n} paragraphe</numerusform>
    <numerusform>à gauche seulement, {role} de {n} paragraphes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>{role} in {n} paragraphs stands only on the right</source>
   <translation>
    <numerusform>à droite seulement, {role} de {n} paragraphe</numerusform>
    <numerusform>à droite seulement, {role} de {n} paragraphes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/together.py" />
   <source>{sentence}: {passage}</source>
   <translation>{sentence} : {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>A revised version of the same article.</source>
   <translation>Une version remaniée du même article.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>A revised version of the same text.</source>
   <translation>Une version remaniée du même texte.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>Identical.</source>
   <translation>Textes identiques.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>Narrowed to {what}.</source>
   <translation>Affichage limité {what}.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>No passage is set against another.</source>
   <translation>Aucun passage n’est mis en regard d’un autre.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>No word and no mark differs, only how they are written down: line ends, spaces, encoding or markup.</source>
   <translation>Aucun mot ni aucun signe ne diffère, seulement la manière dont ils sont notés : fins de ligne, espaces, encodage ou balisage.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>Nothing differs, to the last character.</source>
   <translation>Rien ne diffère, jusqu’au dernier caractère.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>Partly the same text.</source>
   <translation>Le même texte en partie.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>The answer is coarser than usual in {n} stretches ({where}).</source>
   <translation>
    <numerusform>La comparaison est moins fine que d’ordinaire sur {n} portion ({where}).</numerusform>
    <numerusform>La comparaison est moins fine que d’ordinaire sur {n} portions ({where}).</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>The same article, word for word.</source>
   <translation>Le même article, mot pour mot.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>The same article.</source>
   <translation>Le même article.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>The same text, word for word.</source>
   <translation>Le même texte, mot pour mot.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>The same text.</source>
   <translation>Le même texte.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>The titles differ.</source>
   <translation>Les titres diffèrent.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>These two texts share almost nothing.</source>
   <translation>Ces deux textes n’ont presque rien en commun.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>from {left} on the left, {right} on the right</source>
   <translation>à partir du {left} à gauche, du {right} à droite</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>from {left} on the left, {right} on the right, and after</source>
   <translation>à partir du {left} à gauche, du {right} à droite, et plus loin</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} (all in the title)</source>
   <translation>{count} (toutes dans le titre)</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} (both in the title)</source>
   <translation>{count} (toutes deux dans le titre)</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} (in the title)</source>
   <translation>{count} (dans le titre)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} ({many} of them in the title)</source>
   <translation>
    <numerusform>{count} (dont une dans le titre)</numerusform>
    <numerusform>{count} (dont {many} dans le titre)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} ({many} of them whole paragraphs)</source>
   <translation>
    <numerusform>{count} (dont un paragraphe entier)</numerusform>
    <numerusform>{count} (dont {many} paragraphes entiers)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} ({many} of them whole paragraphs, {title} in the title)</source>
   <translation>
    <numerusform>{count} (dont un paragraphe entier, {title} dans le titre)</numerusform>
    <numerusform>{count} (dont {many} paragraphes entiers, {title} dans le titre)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} ({n} of them numbers of paragraphs)</source>
   <translation>
    <numerusform>{count} (dont {n} numéro de paragraphe)</numerusform>
    <numerusform>{count} (dont {n} numéros de paragraphe)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{n} differences</source>
   <translation>
    <numerusform>{n} différence</numerusform>
    <numerusform>{n} différences</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{n} differences of form</source>
   <translation>
    <numerusform>{n} différence de forme</numerusform>
    <numerusform>{n} différences de forme</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{n} differences in {place}</source>
   <translation>
    <numerusform>{n} différence {place}</numerusform>
    <numerusform>{n} différences {place}</numerusform>
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
    <numerusform>Une négation en fait partie.</numerusform>
    <numerusform>{n} négations en font partie.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{what} are hidden, most of them in {place}.</source>
   <translation>Le filtre masque {what}, pour la plupart {place}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{what} are hidden.</source>
   <translation>
    <numerusform>Le filtre masque {what}.</numerusform>
    <numerusform>Le filtre masque {what}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/html_rows.py" />
   <source>Difference {n} in the list</source>
   <translation>Différence {n} de la liste</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/html_style.py" />
   <source>broken here</source>
   <translation>coupé ici</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/registry.py" />
   <source>A name without a suffix stands for no kind of report; the known ones are {known}.</source>
   <translation>Un nom sans extension ne désigne aucun type de rapport ; types connus : {known}.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/registry.py" />
   <source>A report as {format} can only be written to a file.</source>
   <translation>Un rapport de type {format} ne peut être écrit que dans un fichier.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/registry.py" />
   <source>A report is not written as “{suffix}”; the kinds there are end in {known}. Name the file with one of these.</source>
   <translation>Un rapport ne s’écrit pas en « {suffix} » ; les types possibles se terminent par {known}. Donnez au fichier l’une de ces extensions.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/registry.py" />
   <source>JSON data</source>
   <translation>Données JSON</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/registry.py" />
   <source>“{format}” is no kind of report; the known ones are {known}.</source>
   <translation>« {format} » n’est pas un type de rapport ; types connus : {known}.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Amber is on the left, blue on the right; the letters that differ inside a word are stronger.</source>
   <translation>L’ambre est à gauche, le bleu à droite ; les lettres qui diffèrent dans un mot sont plus marquées.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Both variants, side by side</source>
   <translation>Les deux variantes côte à côte</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Differences</source>
   <translation>Différences</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Left marks have an edge at their left end, right marks one at their right end and fine stripes.</source>
   <translation>Les marques de gauche ont un bord à leur extrémité gauche, celles de droite un bord à leur extrémité droite et de fines rayures.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Made by Variorum {version}.</source>
   <translation>Fait avec Variorum {version}.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Not shown:</source>
   <translation>Non affiché :</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Rose is on the left, teal on the right; the letters that differ inside a word are stronger.</source>
   <translation>Le rose est à gauche, le bleu canard à droite ; les lettres qui diffèrent dans un mot sont plus marquées.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Show {category}</source>
   <translation>Afficher : {category}</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>There are none.</source>
   <translation>Il n’y en a pas.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>What is shown</source>
   <translation>Ce qui est affiché</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>What the marks mean</source>
   <translation>Ce que signifient les marques</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>left:</source>
   <translation>à gauche :</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>right:</source>
   <translation>à droite :</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>{left} and {right}, compared</source>
   <translation>Comparaison de {left} et {right}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/reporting/to_html.py" />
   <source>{n} other differences are left out of this page.</source>
   <translation>
    <numerusform>{n} autre différence ne figure pas dans cette page.</numerusform>
    <numerusform>{n} autres différences ne figurent pas dans cette page.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/reporting/to_html.py" />
   <source>{n} words</source>
   <translation>
    <numerusform>{n} mot</numerusform>
    <numerusform>{n} mots</numerusform>
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
   <translation>masqué</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_text.py" />
   <source>shown</source>
   <comment>before a list of categories</comment>
   <translation>affiché</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/reporting/to_text.py" />
   <source>{n} more differences</source>
   <translation>
    <numerusform>{n} autre différence</numerusform>
    <numerusform>{n} autres différences</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_text.py" />
   <source>… and {more}. A report has them all: {option}</source>
   <translation>… et {more}. Un rapport contient tout : {option}</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/write.py" />
   <source>The report cannot be written to {name} ({reason}).</source>
   <translation>Le rapport ne peut être écrit dans {name} ({reason}).</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/write.py" />
   <source>The report cannot be written: there is no folder “{folder}”.</source>
   <translation>Le rapport ne peut être écrit : le dossier « {folder} » n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/write.py" />
   <source>The report cannot be written: {name} is a folder. Give it the name of a file.</source>
   <translation>Le rapport ne peut être écrit : {name} est un dossier. Donner un nom de fichier.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/write.py" />
   <source>The report cannot be written: {name} may not be written to. Choose another place.</source>
   <translation>Le rapport ne peut être écrit : accès en écriture refusé pour {name}. Choisir un autre emplacement.</translation>
  </message>
  <message>
   <location filename="../../viewer/sessions.py" />
   <source>The session cannot be written to “{name}”: {reason}.</source>
   <translation>La session ne peut être écrite dans « {name} » : {reason}.</translation>
  </message>
  <message>
   <location filename="../../viewer/sessions.py" />
   <source>The session “{name}” cannot be read: {reason}.</source>
   <translation>La session « {name} » ne peut être lue : {reason}.</translation>
  </message>
  <message>
   <location filename="../../viewer/sessions.py" />
   <source>“{name}” is no session of Variorum, or it is damaged. Open the two texts instead.</source>
   <translation>« {name} » n’est pas une session de Variorum, ou est endommagé. Ouvrir plutôt les deux textes.</translation>
  </message>
  <message>
   <location filename="../../viewer/sessions.py" />
   <source>“{name}” is too large to be a session.</source>
   <translation>« {name} » est trop grand pour être une session.</translation>
  </message>
  <message>
   <location filename="../../viewer/sessions.py" />
   <source>“{name}” was saved by a newer Variorum. Open it with that.</source>
   <translation>« {name} » a été enregistré par une version plus récente de Variorum. L’ouvrir avec celle-ci.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>All there is to know of the difference in hand, below the list.</source>
   <translation>Tout ce que l’on sait de la différence courante, sous la liste.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Allow addresses of the web that only this machine or its network reaches.</source>
   <translation>Autoriser les adresses web que seuls cet ordinateur ou son réseau atteignent.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Amber and blue</source>
   <translation>Ambre et bleu</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Arrangement</source>
   <translation>Disposition</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>As in the window</source>
   <translation>Comme dans la fenêtre</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>As one text</source>
   <translation>En un seul texte</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>By which colours left, right and moved passages are told apart. All but the standard ones tell the sides apart by shape too; high contrast also comes where the system asks for it.</source>
   <translation>Couleurs qui distinguent la gauche, la droite et les passages déplacés. Hors couleurs habituelles, les côtés se distinguent aussi par la forme ; le contraste élevé s’applique aussi quand le système le demande.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>By which colours the sides are told apart in an exported web page.</source>
   <translation>Par quelles couleurs les côtés se distinguent dans une page web exportée.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Caret in the texts</source>
   <translation>Curseur dans les textes</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Changes only</source>
   <translation>Seulement les changements</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Colours of reports</source>
   <translation>Couleurs des rapports</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Colours of the sides</source>
   <translation>Couleurs des côtés</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Context of a change</source>
   <translation>Contexte d’un changement</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Every difference as a sentence, beside the texts.</source>
   <translation>Chaque différence en une phrase, à côté des textes.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Face of the left text</source>
   <translation>Police du texte de gauche</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Face of the right text</source>
   <translation>Police du texte de droite</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Fold the paragraphs without a shown difference.</source>
   <translation>Replier les paragraphes sans différence affichée.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>For deuteranopia</source>
   <translation>Pour la deutéranopie</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>For protanopia</source>
   <translation>Pour la protanopie</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>For tritanopia</source>
   <translation>Pour la tritanopie</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>From line to line, as a multiple of the size of the letters.</source>
   <translation>D’une ligne à l’autre, en multiple de la taille des caractères.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Hide what is reviewed</source>
   <translation>Masquer ce qui est examiné</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>High contrast</source>
   <translation>Contraste élevé</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>In letters; a column that is wider has the text in its middle. 0 lets lines be as long as the column.</source>
   <translation>En caractères ; dans une colonne plus large, le texte est centré. 0 laisse aux lignes toute la largeur de la colonne.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>In which language Variorum speaks; the texts stay as they are.</source>
   <translation>Langue dans laquelle Variorum s’exprime ; les textes restent tels quels.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Invisible characters</source>
   <translation>Caractères invisibles</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Light or dark</source>
   <translation>Clair ou sombre</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Line spacing</source>
   <translation>Interligne</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>List of differences</source>
   <translation>Liste des différences</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Longest line</source>
   <translation>Ligne la plus longue</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Private addresses</source>
   <translation>Adresses privées</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Show no-break spaces, soft hyphens, zero-width and direction marks.</source>
   <translation>Afficher les espaces insécables, les traits d’union conditionnels, les caractères sans chasse et les marques de direction.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Side by side</source>
   <translation>Côte à côte</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Size of the texts</source>
   <translation>Taille des textes</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>So many paragraphs around a change stay where only changes are shown.</source>
   <translation>Nombre de paragraphes conservés autour d’un changement quand seuls les changements sont affichés.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>The font that the left text is set in.</source>
   <translation>La police dans laquelle le texte de gauche est composé.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>The font that the right text is set in.</source>
   <translation>La police dans laquelle le texte de droite est composé.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>The left alone</source>
   <translation>Gauche seulement</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>The right alone</source>
   <translation>Droite seulement</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>The texts beside each other, as one with what the left has struck out, or one of them alone.</source>
   <translation>Les textes côte à côte, réunis en un seul où ce qui est propre à la gauche est barré, ou l’un d’eux seul.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Theme: light or dark at all times, or as the system is.</source>
   <translation>Thème : toujours clair ou sombre, ou comme le système.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Walk through the texts by keys; a screen reader reads along.</source>
   <translation>Parcourir les textes au clavier ; un lecteur d’écran lit au fur et à mesure.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>What was reviewed is neither in the list nor stopped at; in the texts it stays marked.</source>
   <translation>Ce qui est examiné n’est plus dans la liste et l’on ne s’y arrête plus ; dans les textes, il reste marqué.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Zoom, against the size of the system’s own letters.</source>
   <translation>Zoom, par rapport à la taille des caractères du système.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_cell.py" />
   <source>Left, paragraph {n}</source>
   <translation>Gauche, paragraphe {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_cell.py" />
   <source>Left, paragraphs {first} to {last}</source>
   <translation>Gauche, paragraphes {first} à {last}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_cell.py" />
   <source>Nothing on the left</source>
   <translation>Rien à gauche</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_cell.py" />
   <source>Nothing on the right</source>
   <translation>Rien à droite</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_cell.py" />
   <source>Right, paragraph {n}</source>
   <translation>Droite, paragraphe {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_cell.py" />
   <source>Right, paragraphs {first} to {last}</source>
   <translation>Droite, paragraphes {first} à {last}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_view.py" />
   <source>Row {n} of {all}, {told}</source>
   <translation>Rangée {n} sur {all}, {told}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_view.py" />
   <source>no difference shown</source>
   <translation>aucune différence affichée</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/accessible_view.py" />
   <source>{n} differences</source>
   <translation>
    <numerusform>{n} différence</numerusform>
    <numerusform>{n} différences</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/accessible_view.py" />
   <source>{n} rows in two columns</source>
   <translation>
    <numerusform>{n} rangée sur deux colonnes</numerusform>
    <numerusform>{n} rangées sur deux colonnes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Actual Size</source>
   <translation>&amp;Taille réelle</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Categories</source>
   <translation>Caté&amp;gories</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Close Comparison</source>
   <translation>&amp;Fermer la comparaison</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Copy</source>
   <translation>&amp;Copier</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Dark</source>
   <translation>So&amp;mbre</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Edit</source>
   <translation>É&amp;dition</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Even Widths</source>
   <translation>Largeurs ég&amp;ales</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Export…</source>
   <translation>E&amp;xporter…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Find…</source>
   <translation>Rec&amp;hercher…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Go</source>
   <translation>A&amp;ller</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Go To…</source>
   <translation>&amp;Aller à…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Help</source>
   <translation>Aid&amp;e</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;High Contrast</source>
   <translation>C&amp;ontraste élevé</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Keys and Mouse</source>
   <translation>&amp;Clavier et souris</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Light</source>
   <translation>&amp;Clair</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;New Window</source>
   <translation>&amp;Nouvelle fenêtre</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Next Difference</source>
   <translation>Différence &amp;suivante</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Open Two Texts…</source>
   <translation>&amp;Ouvrir deux textes…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Paste</source>
   <translation>Co&amp;ller</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Previous Difference</source>
   <translation>Différence &amp;précédente</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Revert to Saved</source>
   <translation>Re&amp;venir à la version enregistrée</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Save Session…</source>
   <translation>&amp;Enregistrer la session…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Side by Side</source>
   <translation>&amp;Côte à côte</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Theme</source>
   <translation>T&amp;hème</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;View</source>
   <translation>&amp;Affichage</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>A&amp;rrangement</source>
   <translation>Di&amp;sposition</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>All keys on one sheet</source>
   <translation>Toutes les touches sur une seule fiche</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Amber &amp;and Blue</source>
   <translation>&amp;Ambre et bleu</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>As &amp;One Text</source>
   <translation>En &amp;un seul texte</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>As the &amp;System</source>
   <translation>Comme le &amp;système</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>C&amp;hanges Only</source>
   <translation>Seulement les &amp;changements</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Caret in the Te&amp;xt</source>
   <translation>Curseur dans le te&amp;xte</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Changes</source>
   <translation>Changements</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose colours, sizes and what is shown</source>
   <translation>Choisir les couleurs, les tailles et ce qui est affiché</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose how the left text is read</source>
   <translation>Choisir comment lire le texte de gauche</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose how the right text is read</source>
   <translation>Choisir comment lire le texte de droite</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose the file on the left</source>
   <translation>Choisir le fichier de gauche</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose the file on the right</source>
   <translation>Choisir le fichier de droite</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose two files and compare them</source>
   <translation>Choisir deux fichiers et les comparer</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Close W&amp;indow</source>
   <translation>Fermer la fenê&amp;tre</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Close all windows and leave Variorum</source>
   <translation>Fermer toutes les fenêtres et quitter Variorum</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Close this window with its comparison</source>
   <translation>Fermer cette fenêtre et sa comparaison</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Colours and shapes for readers who cannot tell blue from yellow</source>
   <translation>Couleurs et formes pour qui ne distingue pas le bleu du jaune</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Colours and shapes for readers who cannot tell green from red</source>
   <translation>Couleurs et formes pour qui ne distingue pas le vert du rouge</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Colours and shapes for readers who cannot tell red from green, and to whom red is dark</source>
   <translation>Couleurs et formes pour qui ne distingue pas le rouge du vert et voit le rouge sombre</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Compare the two sample articles</source>
   <translation>Comparer les deux articles d’exemple</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Copy &amp;Difference</source>
   <translation>Copier la &amp;différence</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Copy the difference in hand as it can be quoted, with both places</source>
   <translation>Copier la différence courante sous forme de citation, avec ses deux emplacements</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Copy the selected text, without marks</source>
   <translation>Copier le texte sélectionné, sans les marques</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Dark at all times</source>
   <translation>Toujours sombre</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Detai&amp;ls</source>
   <translation>Déta&amp;ils</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Do again what was taken back last</source>
   <translation>Refaire ce qui a été annulé en dernier</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Exchange left and right</source>
   <translation>Échanger la gauche et la droite</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Fetch one or two pages of the web and compare them</source>
   <translation>Récupérer une ou deux pages du web et les comparer</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Find &amp;Action…</source>
   <translation>Rechercher une &amp;action…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Find Ne&amp;xt</source>
   <translation>Rechercher le &amp;suivant</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Find Pre&amp;vious</source>
   <translation>Rechercher le &amp;précédent</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Find an action by its name and do it</source>
   <translation>Rechercher une action par son nom et l’exécuter</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Find words in both texts</source>
   <translation>Rechercher des mots dans les deux textes</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Fold the paragraphs without a shown difference; a click opens them</source>
   <translation>Replier les paragraphes sans différence affichée ; un clic les déplie</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>For &amp;Protanopia</source>
   <translation>Pour la &amp;protanopie</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>For &amp;Tritanopia</source>
   <translation>Pour la &amp;tritanopie</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>For D&amp;euteranopia</source>
   <translation>Pour la &amp;deutéranopie</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Give both texts half of the width</source>
   <translation>Donner à chaque texte la moitié de la largeur</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Give the left text less of the width</source>
   <translation>Donner moins de largeur au texte de gauche</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Give the left text more of the width</source>
   <translation>Donner plus de largeur au texte de gauche</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go back to the start page</source>
   <translation>Revenir à la page de départ</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go to a heading, a paragraph, a page or a line</source>
   <translation>Aller à un intertitre, un paragraphe, une page ou une ligne</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go to the next difference that is shown</source>
   <translation>Aller à la différence affichée suivante</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go to the next place that was found</source>
   <translation>Aller au résultat suivant</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go to the place before that was found</source>
   <translation>Aller au résultat précédent</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go to the previous difference that is shown</source>
   <translation>Aller à la différence affichée précédente</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Hide Revie&amp;wed</source>
   <translation>&amp;Masquer les examinées</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Ho&amp;w It Is Read</source>
   <translation>&amp;Mode de lecture</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>How Variorum is used, and what its marks mean</source>
   <translation>Utiliser Variorum et comprendre ses marques</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>How the &amp;Left Text Is Read…</source>
   <translation>Lecture du texte de &amp;gauche…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>How the &amp;Right Text Is Read…</source>
   <translation>Lecture du texte de &amp;droite…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>In&amp;visible Characters</source>
   <translation>Caractères invisi&amp;bles</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Keep this comparison as a file, to take it up again as it is</source>
   <translation>Garder cette comparaison dans un fichier pour la reprendre telle quelle</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Keep this comparison as another file; the one that it had stays as it is</source>
   <translation>Garder cette comparaison dans un autre fichier ; celui qu’elle avait reste tel quel</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Lang&amp;uage</source>
   <translation>La&amp;ngue</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Language of the program: English</source>
   <translation>Langue du programme : anglais</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Language of the program: French</source>
   <translation>Langue du programme : français</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Language of the program: German</source>
   <translation>Langue du programme : allemand</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Language of the program: Russian</source>
   <translation>Langue du programme : russe</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Language of the program: Spanish</source>
   <translation>Langue du programme : espagnol</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Left Text &amp;Wider</source>
   <translation>Texte de gauche plus &amp;large</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Left Text N&amp;arrower</source>
   <translation>Texte de gauche plus étr&amp;oit</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Light at all times</source>
   <translation>Toujours clair</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Light or dark as the system is</source>
   <translation>Clair ou sombre, comme le système</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>List of &amp;Differences</source>
   <translation>&amp;Liste des différences</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Make the text on the clipboard the left side</source>
   <translation>Placer à gauche le texte du presse-papiers</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Make the text on the clipboard the right side</source>
   <translation>Placer à droite le texte du presse-papiers</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Make the text on the clipboard the side that is empty, or the one last touched</source>
   <translation>Placer le texte du presse-papiers du côté vide, ou du dernier côté utilisé</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Make the texts larger</source>
   <translation>Agrandir les textes</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Make the texts smaller</source>
   <translation>Réduire les textes</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Mark All A&amp;like as Reviewed</source>
   <translation>Marquer toutes les identi&amp;ques comme examinées</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Mark as &amp;Reviewed</source>
   <translation>&amp;Marquer comme examinée</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>N&amp;ote…</source>
   <translation>&amp;Note…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Next</source>
   <translation>Suivante</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open &amp;Comparisons</source>
   <translation>Comparaisons &amp;ouvertes</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open &amp;Left…</source>
   <translation>Ouvrir à &amp;gauche…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open Last Re&amp;port</source>
   <translation>Ouvrir &amp;le dernier rapport</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open Ri&amp;ght…</source>
   <translation>Ouvrir à &amp;droite…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open Web &amp;Address…</source>
   <translation>Ouvrir une &amp;adresse web…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open a window for another comparison</source>
   <translation>Ouvrir une fenêtre pour une autre comparaison</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open the report that was exported last in its own program</source>
   <translation>Ouvrir dans son programme le rapport exporté en dernier</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Paste</source>
   <translation>Coller</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Paste as L&amp;eft</source>
   <translation>Coller à ga&amp;uche</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Paste as Plain &amp;Text</source>
   <translation>Coller en texte &amp;brut</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Paste as R&amp;ight</source>
   <translation>Coller à dr&amp;oite</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Paste the letters alone, without formatting and links</source>
   <translation>Coller les caractères seuls, sans mise en forme ni liens</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Prefere&amp;nces…</source>
   <translation>Préfére&amp;nces…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Previous</source>
   <translation>Précédente</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Read the files again, and fetch the pages anew</source>
   <translation>Relire les fichiers et récupérer à nouveau les pages</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Read the left text by itself</source>
   <translation>Lire le texte de gauche seul</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Read the right text by itself</source>
   <translation>Lire le texte de droite seul</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Recen&amp;t Comparisons</source>
   <translation>Comparaisons &amp;récentes</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Red&amp;o</source>
   <translation>Re&amp;faire</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Reloa&amp;d</source>
   <translation>Re&amp;charger</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>S&amp;wap Sides</source>
   <translation>&amp;Intervertir les côtés</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Sa&amp;ve Session As…</source>
   <translation>Enregistrer la session so&amp;us…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Say it of all differences with the same words as the one in hand, and go on</source>
   <translation>Le dire de toutes les différences de mêmes mots que celle en main, et continuer</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Say that the difference in hand was looked at, and go on</source>
   <translation>Marquer la différence courante comme examinée et passer à la suivante</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select &amp;All</source>
   <translation>&amp;Tout sélectionner</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select All on the &amp;Left</source>
   <translation>Tout sélectionner à &amp;gauche</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select All on the &amp;Right</source>
   <translation>Tout sélectionner à d&amp;roite</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select the whole left text</source>
   <translation>Sélectionner tout le texte de gauche</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select the whole right text</source>
   <translation>Sélectionner tout le texte de droite</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select the whole text on the side last touched</source>
   <translation>Sélectionner tout le texte du dernier côté utilisé</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show &amp;Everything: All Categories</source>
   <translation>Afficher t&amp;out : toutes les catégories</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show Editin&amp;g: Words and Punctuation</source>
   <translation>Afficher la ré&amp;daction : mots et ponctuation</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show Layout: Ty&amp;pography and Spacing</source>
   <translation>Afficher la &amp;présentation : typographie et espacement</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show Substantive: What &amp;Matters</source>
   <translation>Afficher le fond : l’&amp;essentiel</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show all differences, typography and spacing too</source>
   <translation>Afficher toutes les différences, typographie et espacement compris</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show all there is to know of the difference in hand, below the list</source>
   <translation>Afficher tout ce que l’on sait de la différence courante, sous la liste</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show no-break spaces, soft hyphens, zero-width and direction marks</source>
   <translation>Afficher les espaces insécables, les traits d’union conditionnels, les caractères sans chasse et les marques de direction</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show or hide the list at the right</source>
   <translation>Afficher ou masquer la liste à droite</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show the right text, with what the left has otherwise struck out before it</source>
   <translation>Afficher le texte de droite, précédé, là où il diffère, de celui de gauche barré</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show the session as its file has it; Undo brings back what was done since</source>
   <translation>Afficher la session telle qu’elle est dans son fichier ; « Annuler » ramène ce qui a été fait depuis</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show the texts in their own size</source>
   <translation>Afficher les textes à leur taille normale</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show the two texts beside each other</source>
   <translation>Afficher les deux textes côte à côte</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show typography, spacing, layout, formatting and links</source>
   <translation>Afficher typographie, espacement, mise en page, mise en forme et liens</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show words, numbers, spelling, moves and the page around the article</source>
   <translation>Afficher mots, nombres, orthographe, déplacements et habillage</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show words, numbers, spelling, moves, capitals and punctuation</source>
   <translation>Afficher mots, nombres, orthographe, déplacements, majuscules et ponctuation</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Speak the language of the system</source>
   <translation>Utiliser la langue du système</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Swap</source>
   <translation>Intervertir</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Take back what was settled by hand, or noted, last</source>
   <translation>Annuler le dernier réglage fait à la main ou la dernière annotation</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Take what was reviewed out of the list, and stop at it no more</source>
   <translation>Ôter de la liste ce qui est examiné et ne plus s’y arrêter</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>The &amp;Left Alone</source>
   <translation>&amp;Gauche seulement</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>The &amp;Right Alone</source>
   <translation>&amp;Droite seulement</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>The strongest contrast, with shapes beside the colours</source>
   <translation>Le contraste le plus fort, avec des formes en plus des couleurs</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>The usual colours of the two sides</source>
   <translation>Les couleurs habituelles des deux côtés</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Try the Sa&amp;mple</source>
   <translation>Essayer l’exem&amp;ple</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>User &amp;Guide</source>
   <translation>&amp;Guide d’utilisation</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Walk through the texts by keys: Enter takes a difference in hand, Alt and an arrow cross over</source>
   <translation>Parcourir les textes au clavier : Entrée choisit une différence, Alt et une flèche font changer de côté</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Write a note on the difference in hand</source>
   <translation>Écrire une note sur la différence courante</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Write the comparison as HTML, JSON, a table or text</source>
   <translation>Écrire la comparaison en HTML, JSON, tableau ou texte</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Zoom &amp;In</source>
   <translation>Zoom a&amp;vant</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Zoom &amp;Out</source>
   <translation>Zoom a&amp;rrière</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>{action}: off</source>
   <translation>{action} : désactivé</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>{action}: on</source>
   <translation>{action} : activé</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>&amp;Left:</source>
   <translation>&amp;Gauche :</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>&amp;Right:</source>
   <translation>&amp;Droite :</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>Address of the left text</source>
   <translation>Adresse du texte de gauche</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>Address of the right text</source>
   <translation>Adresse du texte de droite</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>Allow &amp;places that only this computer or its network reaches</source>
   <translation>Autoriser les &amp;adresses que seuls cet ordinateur ou son réseau atteignent</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>Fetch</source>
   <translation>Récupérer</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>Only these pages are fetched, and nothing that they refer to.</source>
   <translation>Seules ces pages sont récupérées, et rien de ce à quoi elles renvoient.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>Open Web Address</source>
   <translation>Ouvrir une adresse web</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>&amp;Part of the Article</source>
   <translation>&amp;Fait partie de l’article</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Align &amp;with a Paragraph on the Left…</source>
   <translation>&amp;Aligner sur un paragraphe de gauche…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Align &amp;with a Paragraph on the Right…</source>
   <translation>&amp;Aligner sur un paragraphe de droite…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Click the paragraph on the left that it faces, or Enter there. Escape: none.</source>
   <translation>Cliquer à gauche sur le paragraphe à mettre en regard, ou Entrée. Échap : aucun.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Click the paragraph on the right that it faces, or Enter there. Escape: none.</source>
   <translation>Cliquer à droite sur le paragraphe à mettre en regard, ou Entrée. Échap : aucun.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Not &amp;Part of the Article</source>
   <translation>&amp;Ne fait pas partie de l’article</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Nothing was aligned</source>
   <translation>Rien n’a été aligné</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Par&amp;t from What It Faces</source>
   <translation>Sé&amp;parer de son vis-à-vis</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/by_hand.py" />
   <source>The {n} Selected Paragraphs Are &amp;Part of the Article</source>
   <translation>
    <numerusform>{n} paragraphe sélectionné &amp;fait partie de l’article</numerusform>
    <numerusform>{n} paragraphes sélectionnés &amp;font partie de l’article</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/by_hand.py" />
   <source>The {n} Selected Paragraphs Are Not &amp;Part of the Article</source>
   <translation>
    <numerusform>{n} paragraphe sélectionné &amp;ne fait pas partie de l’article</numerusform>
    <numerusform>{n} paragraphes sélectionnés &amp;ne font pas partie de l’article</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/by_hand.py" />
   <source>This &amp;Section of {n} Paragraphs Is Not Part of the Article</source>
   <translation>
    <numerusform>Cette &amp;section de {n} paragraphe ne fait pas partie de l’article</numerusform>
    <numerusform>Cette &amp;section de {n} paragraphes ne fait pas partie de l’article</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/by_hand.py" />
   <source>This &amp;Section of {n} Paragraphs Is Part of the Article</source>
   <translation>
    <numerusform>Cette &amp;section de {n} paragraphe fait partie de l’article</numerusform>
    <numerusform>Cette &amp;section de {n} paragraphes fait partie de l’article</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/cards.py" />
   <source>Before its tracked changes</source>
   <translation>Avant les modifications suivies</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/cards.py" />
   <source>Tracked changes accepted</source>
   <translation>Modifications suivies acceptées</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/cards.py" />
   <source>Untitled</source>
   <translation>Sans titre</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/cards.py" />
   <source>{n} words</source>
   <translation>
    <numerusform>{n} mot</numerusform>
    <numerusform>{n} mots</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/caret.py" />
   <source>No difference here</source>
   <translation>Pas de différence ici</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/caret.py" />
   <source>{what}. Enter shows them</source>
   <translation>{what}. Entrée les affiche</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/caret.py" />
   <source>{words} no longer</source>
   <translation>{words} désélectionné</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/caret.py" />
   <source>{words} selected</source>
   <translation>{words} sélectionné</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>As It &amp;Was Found</source>
   <translation>T&amp;elle que trouvée</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>Cate&amp;gory</source>
   <translation>Catég&amp;orie</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>Category of All {n} Ali&amp;ke</source>
   <translation>
    <numerusform>Catégorie de {n} &amp;identique</numerusform>
    <numerusform>Catégorie des {n} &amp;identiques</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>The category is now {category}</source>
   <translation>La catégorie est maintenant {category}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>The category is now {category}, which is hidden</source>
   <translation>La catégorie est maintenant {category}, qui est masquée</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>The category of {n} differences is now {category}</source>
   <translation>
    <numerusform>La catégorie de {n} différence est maintenant {category}</numerusform>
    <numerusform>La catégorie de {n} différences est maintenant {category}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>The category of {n} differences is now {category}, which is hidden</source>
   <translation>
    <numerusform>La catégorie de {n} différence est maintenant {category}, qui est masquée</numerusform>
    <numerusform>La catégorie de {n} différences est maintenant {category}, qui est masquée</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>{n} differences are as they were found</source>
   <translation>
    <numerusform>{n} différence est telle que trouvée</numerusform>
    <numerusform>{n} différences sont telles que trouvées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/cell_layout.py" />
   <source>¶ broken here</source>
   <translation>¶ coupé ici</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/cell_painting.py" />
   <source>Click to show them</source>
   <translation>Cliquer pour les afficher</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/chips.py" />
   <source>Categories of difference</source>
   <translation>Catégories de différences</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/chips.py" />
   <source>Click to show or hide, double-click to show nothing else.</source>
   <translation>Cliquer pour afficher ou masquer, double-cliquer pour n’afficher rien d’autre.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/chips.py" />
   <source>{category}, {count}</source>
   <translation>{category}, {count}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/command_palette.py" />
   <source>Actions</source>
   <translation>Actions</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/command_palette.py" />
   <source>Find Action</source>
   <translation>Rechercher une action</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/command_palette.py" />
   <source>No action has these words.</source>
   <translation>Aucune action n’a ces mots.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/command_palette.py" />
   <source>What do you want to do?</source>
   <translation>Que faire ?</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/commands.py" />
   <source>There is nothing to do again</source>
   <translation>Il n’y a rien à refaire</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/comparison_page.py" />
   <source>Round again. {told}</source>
   <translation>Tour complet. {told}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/comparison_page.py" />
   <source>{n} of {all}</source>
   <translation>{n} sur {all}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/comparison_page.py" />
   <source>{sentence}. {n} of {all}</source>
   <translation>{sentence}. {n} sur {all}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/comparison_view.py" />
   <source>The two texts side by side</source>
   <translation>Les deux textes côte à côte</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/details_pane.py" />
   <source>Details of the difference in hand</source>
   <translation>Détails de la différence courante</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>All that is shown was reviewed, and is hidden. H shows it.</source>
   <translation>Tout ce qui est affiché est examiné, et masqué. H le montre.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>By category</source>
   <translation>Par catégorie</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>No difference that is shown has these words.</source>
   <translation>Aucune des différences affichées ne contient ces mots.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>No differences</source>
   <translation>Aucune différence</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>No differences shown</source>
   <translation>Aucune différence affichée</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>Put the differences of one category together</source>
   <translation>Regrouper les différences d’une même catégorie</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>Search the differences</source>
   <translation>Rechercher dans les différences</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>Searching…</source>
   <translation>Recherche…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>These two texts share almost nothing, so nothing is set against each other.</source>
   <translation>Ces deux textes n’ont presque rien en commun ; rien n’y est mis en regard.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/difference_list.py" />
   <source>{n} differences are hidden. The switches above the texts show them.</source>
   <translation>
    <numerusform>1 différence est masquée. Les filtres au-dessus des textes l’affichent.</numerusform>
    <numerusform>{n} différences sont masquées. Les filtres au-dessus des textes les affichent.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/difference_list.py" />
   <source>{n} differences shown</source>
   <translation>
    <numerusform>{n} différence affichée</numerusform>
    <numerusform>{n} différences affichées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/difference_list.py" />
   <source>{shown} in {n} entries</source>
   <translation>
    <numerusform>{shown} en {n} entrée</numerusform>
    <numerusform>{shown} en {n} entrées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/difference_list.py" />
   <source>{shown}, {n} reviewed</source>
   <translation>
    <numerusform>{shown}, {n} examinée</numerusform>
    <numerusform>{shown}, {n} examinées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/difference_list.py" />
   <source>{shown}, {n} reviewed are hidden</source>
   <translation>
    <numerusform>{shown}, {n} examinée masquée</numerusform>
    <numerusform>{shown}, {n} examinées masquées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_model.py" />
   <source>{n} of {all} reviewed</source>
   <translation>{n} sur {all} examinées</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop.py" />
   <source>That is a picture. Variorum compares texts: drop text or Markdown files, or paste the words.</source>
   <translation>C’est une image. Variorum compare des textes : déposer des fichiers de texte ou Markdown, ou coller le texte.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop.py" />
   <source>That place cannot be read from here. Copy the files to this computer, then drop them.</source>
   <translation>Cet emplacement ne peut être lu d’ici. Copier les fichiers sur cet ordinateur, puis les déposer.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop.py" />
   <source>The clipboard is empty. Copy some text first, then paste it.</source>
   <translation>Le presse-papiers est vide. Copier d’abord du texte, puis le coller.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop.py" />
   <source>There are no words in that. Copy some text first, then paste it.</source>
   <translation>Cela ne contient aucun mot. Copier d’abord du texte, puis le coller.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop.py" />
   <source>Variorum cannot read that. Drop one or two text files, or paste text.</source>
   <translation>Variorum ne peut lire cela. Déposer un ou deux fichiers de texte, ou coller du texte.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/drop.py" />
   <source>You dropped {n} files. Variorum compares two: drop one or two of them.</source>
   <translation>
    <numerusform>{n} fichier déposé. Variorum en compare deux : en déposer un ou deux.</numerusform>
    <numerusform>{n} fichiers déposés. Variorum en compare deux : n’en déposer qu’un ou deux.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/drop.py" />
   <source>You dropped {n} links. Variorum compares two: drop one or two of them.</source>
   <translation>
    <numerusform>{n} lien déposé. Variorum en compare deux : en déposer un ou deux.</numerusform>
    <numerusform>{n} liens déposés. Variorum en compare deux : n’en déposer qu’un ou deux.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop.py" />
   <source>“{name}” is a folder. Drop one or two files out of it.</source>
   <translation>« {name} » est un dossier. Déposer un ou deux des fichiers qu’il contient.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Clear</source>
   <translation>Vider</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Clear the left text</source>
   <translation>Vider le texte de gauche</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Clear the right text</source>
   <translation>Vider le texte de droite</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Drop a file or a link here, or</source>
   <translation>Déposer un fichier ou un lien ici, ou</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Left text</source>
   <translation>Texte de gauche</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Open a file on the left</source>
   <translation>Ouvrir un fichier à gauche</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Open a file on the right</source>
   <translation>Ouvrir un fichier à droite</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Open…</source>
   <translation>Ouvrir…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Paste text on the left</source>
   <translation>Coller du texte à gauche</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Paste text on the right</source>
   <translation>Coller du texte à droite</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Right text</source>
   <translation>Texte de droite</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>empty</source>
   <translation>vide</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/dropping.py" />
   <source>Compare these two</source>
   <translation>Comparer ces deux textes</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/dropping.py" />
   <source>Open this session</source>
   <translation>Ouvrir cette session</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/dropping.py" />
   <source>Replace the left text</source>
   <translation>Remplacer le texte de gauche</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/dropping.py" />
   <source>Replace the right text</source>
   <translation>Remplacer le texte de droite</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/file_dialogs.py" />
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/file_dialogs.py" />
   <source>Articles</source>
   <translation>Articles</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>Capitals count</source>
   <translation>Respecter la casse</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>Find in both texts</source>
   <translation>Rechercher dans les deux textes</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>Regular expression</source>
   <translation>Expression régulière</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>The next place</source>
   <translation>Résultat suivant</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>The place before</source>
   <translation>Résultat précédent</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>Whole words alone</source>
   <translation>Mots entiers seulement</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/finding.py" />
   <source>Not found</source>
   <translation>Introuvable</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/finding.py" />
   <source>{found}, left: {words}</source>
   <translation>{found}, à gauche : {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/finding.py" />
   <source>{found}, right: {words}</source>
   <translation>{found}, à droite : {words}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/finding.py" />
   <source>{many} places</source>
   <translation>
    <numerusform>{many} résultat</numerusform>
    <numerusform>{many} résultats</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/finding.py" />
   <source>{n} of {all}</source>
   <comment>places that were found</comment>
   <translation>{n} sur {all}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/flag_chips.py" />
   <source>Click to show only differences that carry a flag which is on, double-click for this flag alone.</source>
   <translation>Cliquer pour n’afficher que les différences qui portent un repère activé, double-cliquer pour ce repère seul.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/flag_chips.py" />
   <source>Narrow to {flag}, {count}</source>
   <translation>Limiter : {flag}, {count}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/folding.py" />
   <source>{n} paragraphs without a shown difference</source>
   <translation>
    <numerusform>{n} paragraphe sans différence affichée</numerusform>
    <numerusform>{n} paragraphes sans différence affichée</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>Go To</source>
   <translation>Aller à</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>Heading or paragraph on the left, or “page 3”, or “line 120”</source>
   <translation>Intertitre ou paragraphe à gauche, ou « page 3 », ou « ligne 120 »</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>Heading or paragraph on the right, or “page 3”, or “line 120”</source>
   <translation>Intertitre ou paragraphe à droite, ou « page 3 », ou « ligne 120 »</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>Headings</source>
   <translation>Intertitres</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>No heading has these words. Give a number of a paragraph (12), a page (page 3) or a line (line 120).</source>
   <translation>Aucun intertitre n’a ces mots. Donner un numéro : de paragraphe (12), de page (page 3) ou de ligne (ligne 120).</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>No heading of either text has these words.</source>
   <translation>Aucun intertitre des deux textes n’a ces mots.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>Return goes there.</source>
   <translation>Entrée y conduit.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>There are no headings here. A number is that of a paragraph.</source>
   <translation>Il n’y a pas d’intertitres ici. Un nombre est celui d’un paragraphe.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>line</source>
   <translation>ligne</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>page</source>
   <translation>page</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>{words} · on the left</source>
   <translation>{words} · à gauche</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>{words} · on the right</source>
   <translation>{words} · à droite</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>“{name}” has no line {n}.</source>
   <translation>« {name} » n’a pas de ligne {n}.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>“{name}” has no lines.</source>
   <translation>« {name} » n’a pas de lignes.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>“{name}” has no page {n}.</source>
   <translation>« {name} » n’a pas de page {n}.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>“{name}” has no pages.</source>
   <translation>« {name} » n’a pas de pages.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/go_to.py" />
   <source>“{name}” has {n} paragraphs.</source>
   <translation>
    <numerusform>« {name} » a {n} paragraphe.</numerusform>
    <numerusform>« {name} » a {n} paragraphes.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>Back</source>
   <comment>to the place before</comment>
   <translation>Retour</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>Back to where you were</source>
   <translation>Revenir à l’endroit précédent</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>Contents</source>
   <translation>Sommaire</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>Not in the guide</source>
   <translation>Absent du guide</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>Search the guide</source>
   <translation>Rechercher dans le guide</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>There is no guide in this language yet; this is the English one.</source>
   <translation>Le guide n’existe pas encore en français ; voici la version anglaise.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>User Guide</source>
   <translation>Guide d’utilisation</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/guide.py" />
   <source>{n} places</source>
   <translation>
    <numerusform>{n} résultat</numerusform>
    <numerusform>{n} résultats</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/making.py" />
   <source>Comparing…</source>
   <translation>Comparaison…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/making.py" />
   <source>Fetching…</source>
   <translation>Récupération…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/making.py" />
   <source>Reading…</source>
   <translation>Lecture…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/menus.py" />
   <source>None yet</source>
   <translation>Aucune pour l’instant</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/menus.py" />
   <source>Only {flag}</source>
   <translation>Seulement : {flag}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/messages.py" />
   <source>Close the message</source>
   <translation>Fermer le message</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/messages.py" />
   <source>Close the message (Esc)</source>
   <translation>Fermer le message (Échap)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/note_dialog.py" />
   <source>Return keeps it, Shift+Return begins a new line.</source>
   <translation>Entrée la garde, Maj+Entrée commence une nouvelle ligne.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/note_dialog.py" />
   <source>Your note on this difference:</source>
   <translation>Note sur cette différence :</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/opening.py" />
   <source>A session is a whole comparison: open it by itself.</source>
   <translation>Une session est une comparaison entière : l’ouvrir seule.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/opening.py" />
   <source>Open the left text</source>
   <translation>Ouvrir le texte de gauche</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/opening.py" />
   <source>Open the other text</source>
   <translation>Ouvrir l’autre texte</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/opening.py" />
   <source>Open the right text</source>
   <translation>Ouvrir le texte de droite</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/opening.py" />
   <source>Open two texts</source>
   <translation>Ouvrir deux textes</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/opening.py" />
   <source>Pasted text {n}</source>
   <translation>Texte collé {n}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/opening.py" />
   <source>You chose {n} files. Variorum compares two.</source>
   <translation>
    <numerusform>{n} fichier choisi. Variorum en compare deux.</numerusform>
    <numerusform>{n} fichiers choisis. Variorum en compare deux.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/overview.py" />
   <source>Overview of the whole comparison</source>
   <translation>Vue d’ensemble de la comparaison</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/overview.py" />
   <source>The whole comparison at a glance: click or drag to go there.</source>
   <translation>Toute la comparaison d’un coup d’œil : cliquer ou faire glisser pour s’y rendre.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/overview.py" />
   <source>{n} %</source>
   <translation>{n} %</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/own_program.py" />
   <source>The system has no program that opens “{name}”.</source>
   <translation>Le système n’a aucun programme qui ouvre « {name} ».</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/own_program.py" />
   <source>“{name}” is no longer in its place: it was moved, renamed or deleted.</source>
   <translation>« {name} » n’est plus à sa place : déplacé, renommé ou supprimé.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/password.py" />
   <source>Password</source>
   <translation>Mot de passe</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/preference_fields.py" />
   <source>The program’s own</source>
   <translation>Celle du programme</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/preferences.py" />
   <source>No preference speaks of this.</source>
   <translation>Aucune préférence n’en parle.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/preferences.py" />
   <source>Preferences</source>
   <translation>Préférences</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/preferences.py" />
   <source>Restore Defaults</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/preferences.py" />
   <source>Search the preferences</source>
   <translation>Rechercher dans les préférences</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/progress.py" />
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/progress.py" />
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/progress.py" />
   <source>a moment left</source>
   <translation>encore un instant</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/progress.py" />
   <source>about {n} minutes left</source>
   <translation>
    <numerusform>encore {n} minute environ</numerusform>
    <numerusform>encore {n} minutes environ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/progress.py" />
   <source>about {n} seconds left</source>
   <translation>
    <numerusform>encore {n} seconde environ</numerusform>
    <numerusform>encore {n} secondes environ</numerusform>
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
   <translation>&amp;Relire</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Arabic (Windows-1256)</source>
   <translation>Arabe (Windows-1256)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>As It Is &amp;Told</source>
   <translation>Comme &amp;indiqué</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>As It Was &amp;before Tracked Changes</source>
   <translation>Tel qu’avant les modifications &amp;suivies</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Baltic (Windows-1257)</source>
   <translation>Balte (Windows-1257)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Central European (Windows-1250)</source>
   <translation>Europe centrale (Windows-1250)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Chinese (Big5)</source>
   <translation>Chinois (Big5)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Chinese (GB 18030)</source>
   <translation>Chinois (GB 18030)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Compare with the Page as It Is &amp;Now</source>
   <translation>Comparer avec la page d’au&amp;jourd’hui</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Copy Its &amp;Fingerprint (SHA-256)</source>
   <translation>Copier l’&amp;empreinte (SHA-256)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Cyrillic (KOI8-R)</source>
   <translation>Cyrillique (KOI8-R)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Cyrillic (Windows-1251)</source>
   <translation>Cyrillique (Windows-1251)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Greek (Windows-1253)</source>
   <translation>Grec (Windows-1253)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Hebrew (Windows-1255)</source>
   <translation>Hébreu (Windows-1255)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Japanese (EUC-JP)</source>
   <translation>Japonais (EUC-JP)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Japanese (Shift JIS)</source>
   <translation>Japonais (Shift JIS)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Korean (EUC-KR)</source>
   <translation>Coréen (EUC-KR)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Number of the chapter, as the book's table of contents counts them:</source>
   <translation>Numéro du chapitre, selon la table des matières du livre :</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>One &amp;Chapter…</source>
   <translation>Un seul &amp;chapitre…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>One Chapter</source>
   <translation>Un seul chapitre</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Open in Its &amp;Own Program</source>
   <translation>&amp;Ouvrir dans son programme</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Read &amp;As</source>
   <translation>Lire co&amp;mme</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>The &amp;Whole Page</source>
   <translation>&amp;Page entière</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>The Whole &amp;Book</source>
   <translation>&amp;Livre entier</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Turkish (Windows-1254)</source>
   <translation>Turc (Windows-1254)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Unicode (UTF-8)</source>
   <translation>Unicode (UTF-8)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Western (Mac Roman)</source>
   <translation>Occidental (Mac Roman)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Western (Windows-1252)</source>
   <translation>Occidental (Windows-1252)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reverting.py" />
   <source>All is as it was saved; Undo brings back what was done since</source>
   <translation>Tout est comme à l’enregistrement ; « Annuler » ramène ce qui a été fait depuis</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reverting.py" />
   <source>What was done after saving is here again</source>
   <translation>Ce qui a été fait après l’enregistrement est de nouveau là</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reviewing.py" />
   <source>No difference is in hand: go to one first</source>
   <translation>Aucune différence courante : aller d’abord à l’une d’elles</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reviewing.py" />
   <source>No longer reviewed</source>
   <translation>N’est plus marquée comme examinée</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reviewing.py" />
   <source>Note kept</source>
   <translation>Note enregistrée</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reviewing.py" />
   <source>Note removed</source>
   <translation>Note supprimée</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reviewing.py" />
   <source>Reviewed</source>
   <translation>Marquée comme examinée</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/reviewing.py" />
   <source>{n} differences reviewed</source>
   <translation>
    <numerusform>{n} différence examinée</numerusform>
    <numerusform>{n} différences examinées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>A comparison was open when the program ended, and each time it was to be shown again the program ended too. It is set aside as “{path}”: open that file to try once more.</source>
   <translation>Une comparaison était ouverte à la fin du programme, et chaque fois qu’elle devait être affichée de nouveau, le programme s’est arrêté aussi. Elle est mise de côté sous « {path} » : ouvrez ce fichier pour essayer encore une fois.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>A comparison was open when the program ended, and what was kept of it is damaged. It is set aside as “{path}”.</source>
   <translation>Une comparaison était ouverte lors de l’arrêt du programme, et ce qui en avait été gardé est endommagé. Elle est mise de côté dans « {path} ».</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>The comparison that was open when the program ended needs “{name}” and “{other}”, which are gone. It is set aside as “{path}”: open that file when the text is back.</source>
   <translation>La comparaison ouverte quand le programme s’est arrêté a besoin de « {name} » et de « {other} », qui ne sont plus là. Elle est mise de côté sous « {path} » : ouvrir ce fichier quand les textes seront de retour.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>The comparison that was open when the program ended needs “{name}”, which is gone. It is set aside as “{path}”: open that file when the text is back.</source>
   <translation>La comparaison ouverte quand le programme s’est arrêté a besoin de « {name} », qui n’est plus là. Elle est mise de côté sous « {path} » : ouvrir ce fichier quand le texte sera de retour.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>“{name}” and “{other}” changed since this comparison was kept; they are compared as they are now.</source>
   <translation>« {name} » et « {other} » ont changé depuis l’enregistrement de cette comparaison ; ils sont comparés dans leur état actuel.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>“{name}” changed since this comparison was kept; it is compared as it is now.</source>
   <translation>« {name} » a changé depuis l’enregistrement de cette comparaison ; il est comparé dans son état actuel.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>“{name}” is larger than {most} MB: the session keeps its address alone, and fetches the page anew when it is opened. Save the page in a browser, too, if it may change.</source>
   <translation>« {name} » dépasse {most} Mo : la session ne garde que son adresse et récupère la page à nouveau à l’ouverture. Enregistrez aussi la page depuis votre navigateur si elle peut changer.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>“{name}” is shown with later changes that were never saved to it.</source>
   <translation>« {name} » s’affiche avec des changements ultérieurs qui n’y ont jamais été enregistrés.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/sessions.py" />
   <source>Saved to {path}</source>
   <translation>Enregistré dans {path}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/sessions.py" />
   <source>Saving…</source>
   <translation>Enregistrement…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/sessions.py" />
   <source>The comparison that was open when the program ended is here again</source>
   <translation>La comparaison ouverte lors de l’arrêt du programme est rétablie</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/sessions.py" />
   <source>What you noted and settled in these texts is here again</source>
   <translation>Ce que vous aviez noté et réglé dans ces textes est de nouveau là</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>A screen on or back</source>
   <translation>Un écran en arrière ou en avant</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Align it, part it, set it apart by hand</source>
   <translation>L’aligner, le séparer, le mettre à part à la main</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Click on a document's card</source>
   <translation>Clic sur la fiche d’un document</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Click on a moved passage's tag</source>
   <translation>Clic sur l’étiquette d’un passage déplacé</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Ctrl + wheel</source>
   <translation>Ctrl + molette</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Double click on a category</source>
   <translation>Double clic sur une catégorie</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Draw the line between the texts</source>
   <translation>Faire glisser le trait entre les textes</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Escape</source>
   <translation>Échap</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Home, End</source>
   <translation>Début, Fin</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>How it is read</source>
   <translation>Mode de lecture</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>In the texts</source>
   <translation>Dans les textes</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Keys and Mouse</source>
   <translation>Clavier et souris</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Larger and smaller</source>
   <translation>Agrandir, réduire</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>More room for one of them; double click: even</source>
   <translation>Plus de place pour l’un d’eux ; double clic : largeurs égales</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Page Up, Page Down, Space</source>
   <translation>Page précédente, Page suivante, Espace</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Right click on a paragraph</source>
   <translation>Clic droit sur un paragraphe</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Select nothing any more</source>
   <translation>Annuler la sélection</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>That category alone</source>
   <translation>Cette catégorie seule</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>To its other end</source>
   <translation>Aller à son autre emplacement</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>To the beginning and the end</source>
   <translation>Aller au début, à la fin</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>With the mouse</source>
   <translation>À la souris</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/sources.py" />
   <source>“{name}” would stand on both sides. Choose the other copy for one of them.</source>
   <translation>« {name} » figurerait des deux côtés. Choisir l’autre copie pour l’un d’eux.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Compare again: {names}. {verdict}</source>
   <translation>Comparer de nouveau : {names}. {verdict}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Compare two copies of one article that come with the program.</source>
   <translation>Comparer deux copies d’un article fournies avec le programme.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Compare two texts</source>
   <translation>Comparer deux textes</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Do they stand on the web? Give their addresses.</source>
   <translation>Sont-ils sur le web ? Donnez leurs adresses.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Fetch one or two web pages by their addresses.</source>
   <translation>Récupérer une ou deux pages web par leurs adresses.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>New here? See what Variorum finds in two copies of one article.</source>
   <translation>Première visite ? Voir ce que Variorum trouve dans deux copies d’un article.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Recent comparisons</source>
   <translation>Comparaisons récentes</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Try the sample</source>
   <translation>Essayer l’exemple</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Two copies of one article: is it the same, and what is different that matters?</source>
   <translation>Deux copies d’un article : est-ce le même, et qu’est-ce qui diffère vraiment ?</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Web addresses…</source>
   <translation>Adresses web…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Coarser in places</source>
   <translation>Comparaison moins fine par endroits</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Complete</source>
   <translation>Comparaison complète</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Difference {n} of {all}</source>
   <translation>Différence {n} sur {all}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Entry {n} of {all}</source>
   <translation>Entrée {n} sur {all}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Every word of the two texts was compared: no stretch was too long, or too unlike, for that.</source>
   <translation>Chaque mot des deux textes a été comparé : aucun passage n’était trop long ni trop différent pour cela.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Less than {share} of the words of the two bodies agree</source>
   <translation>Moins de {share} des mots des deux corps de texte concordent</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>More than {share} of the words of the two bodies agree</source>
   <translation>Plus de {share} des mots des deux corps de texte concordent</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Reviewed, and hidden in the list</source>
   <translation>Examinée, masquée dans la liste</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Some stretches are too long, or too unlike, to be compared word by word. The verdict says where.</source>
   <translation>Certains passages sont trop longs ou trop différents pour être comparés mot à mot. Le verdict dit lesquels.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/status_line.py" />
   <source>{entry} ({n} differences)</source>
   <translation>
    <numerusform>{entry} ({n} différence)</numerusform>
    <numerusform>{entry} ({n} différences)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/status_line.py" />
   <source>{n} differences: F8 goes to the next</source>
   <translation>
    <numerusform>{n} différence : F8 y mène</numerusform>
    <numerusform>{n} différences : F8 mène à la suivante</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/status_line.py" />
   <source>{n} entries: F8 goes to the next</source>
   <translation>
    <numerusform>{n} entrée : F8 y mène</numerusform>
    <numerusform>{n} entrées : F8 mène à la suivante</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>{share} of the words of the two bodies agree</source>
   <translation>{share} des mots des deux corps de texte concordent</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>{what}: round to the first again</source>
   <translation>{what} : retour à la première</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>{what}: round to the last again</source>
   <translation>{what} : retour à la dernière</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>Done again: {what}</source>
   <translation>Refait : {what}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>Taken back: {what}</source>
   <translation>Annulé : {what}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>left out by hand</source>
   <translation>écarté à la main</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>no longer reviewed</source>
   <translation>n’est plus examinée</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>note</source>
   <translation>note</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>note removed</source>
   <translation>note supprimée</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>paragraphs aligned by hand</source>
   <translation>paragraphes alignés à la main</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>paragraphs parted by hand</source>
   <translation>paragraphes séparés à la main</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>taken into the article by hand</source>
   <translation>inclus dans l’article à la main</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>Export the comparison</source>
   <translation>Exporter la comparaison</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>Nothing is selected: draw over some text first</source>
   <translation>Rien n’est sélectionné : glisser d’abord sur du texte</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>Save the session</source>
   <translation>Enregistrer la session</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>The difference was copied</source>
   <translation>Différence copiée</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>The window closes once the report is written</source>
   <translation>La fenêtre se fermera dès que le rapport sera écrit</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>Variorum session</source>
   <translation>Session Variorum</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>Writing…</source>
   <translation>Écriture…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>Written to {path}</source>
   <translation>Écrit dans {path}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/taking_away.py" />
   <source>{n} words copied</source>
   <translation>
    <numerusform>{n} mot copié</numerusform>
    <numerusform>{n} mots copiés</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>“{name}” was saved by another window or program since it was opened here. Choose another name to keep both.</source>
   <translation>« {name} » a été enregistré par une autre fenêtre ou un autre programme depuis son ouverture ici. Choisissez un autre nom pour garder les deux.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_back.py" />
   <source>There is nothing to take back</source>
   <translation>Il n’y a rien à annuler</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/tool_bar.py" />
   <source>Tools</source>
   <translation>Outils</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/unexpected.py" />
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/unexpected.py" />
   <source>Something went wrong</source>
   <translation>Un problème est survenu</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/unexpected.py" />
   <source>The fault that was shown before happened again</source>
   <translation>L’erreur déjà affichée s’est produite de nouveau</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/unexpected.py" />
   <source>Trace of the fault</source>
   <translation>Trace de l’erreur</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/unexpected.py" />
   <source>Variorum met a fault of its own, and what is open could not be kept: save the session (Ctrl+S). If you report it, please send the lines below with it; they quote nothing of your texts.</source>
   <translation>Variorum a rencontré une erreur interne, et ce qui est ouvert n’a pas pu être gardé : enregistrez la session (Ctrl+S). Si vous signalez l’erreur, joignez les lignes ci-dessous ; elles ne citent rien de vos textes.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/unexpected.py" />
   <source>Variorum met a fault of its own. Your texts are unharmed, what was open is kept, and you can go on. If you report it, please send the lines below with it; they quote nothing of your texts.</source>
   <translation>Variorum a rencontré une erreur interne. Vos textes sont intacts, ce qui était ouvert est gardé et vous pouvez continuer. Si vous signalez l’erreur, joignez les lignes ci-dessous ; elles ne citent rien de vos textes.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/verdict_bar.py" />
   <source>Differences of form change how a text looks, not what it says: capitals, punctuation, typography, spaces, layout, formatting and links. Furniture is the page around the article. Added and missing is said as seen from the left.</source>
   <translation>Les différences de forme changent l’aspect d’un texte, non ce qu’il dit : majuscules, ponctuation, typographie, espaces, mise en page, mise en forme et liens. L’habillage est la page autour de l’article. Ajouté et manquant se disent vus de la gauche.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/verdict_bar.py" />
   <source>Verdict: {sentence}</source>
   <translation>Verdict : {sentence}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/view_mouse.py" />
   <source>Nothing is selected any more</source>
   <translation>Sélection annulée</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/watching.py" />
   <source>“{name}” has changed on the disk. F5 reads it again.</source>
   <translation>« {name} » a changé sur le disque. F5 le relit.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/watching.py" />
   <source>“{name}” is gone from its place. What was read of it stays here.</source>
   <translation>« {name} » n’est plus à sa place. Ce qui en a été lu reste ici.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/window.py" />
   <source>Cancelled</source>
   <translation>Annulé</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/windows.py" />
   <source>Start page</source>
   <translation>Page de départ</translation>
  </message>
 </context>
</TS>
