<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>variorum</name>
  <message>
   <location filename="../../viewer/comparing/compare.py" />
   <source>A stretch was too large to be compared word by word.</source>
   <translation>Un tramo era demasiado extenso para compararlo palabra por palabra.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>April</source>
   <translation>abril</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>August</source>
   <translation>agosto</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>December</source>
   <translation>diciembre</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>February</source>
   <translation>febrero</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>Fetched from the Wayback Machine: {page}, kept in {year}</source>
   <translation>Obtenido de la Wayback Machine: {page}, copia de {year}</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>Fetched from the Wayback Machine: {page}, kept on {day}</source>
   <translation>Obtenido de la Wayback Machine: {page}, copia del {day}</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>Fetched from {page}</source>
   <translation>Obtenido de {page}</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>January</source>
   <translation>enero</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>July</source>
   <translation>julio</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>June</source>
   <translation>junio</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>March</source>
   <translation>marzo</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>May</source>
   <translation>mayo</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>November</source>
   <translation>noviembre</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>October</source>
   <translation>octubre</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>September</source>
   <translation>septiembre</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>The address of {host} holds a user's name or a password. Open it without them.</source>
   <translation>La dirección de {host} contiene un nombre de usuario o una contraseña. Ábrase sin ellos.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>{address} cannot be fetched: only addresses that begin with http:// or https:// are.</source>
   <translation>{address} no se puede obtener: solo se admiten direcciones que empiezan por http:// o https://.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>{address} is no address of a web page. Copy it from the browser's address bar.</source>
   <translation>{address} no es la dirección de una página web. Cópiese de la barra de direcciones del navegador.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/addresses.py" />
   <source>{day} {month} {year}</source>
   <translation>{day} de {month} de {year}</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>Fetched on {day} at {time}</source>
   <translation>Obtenido el {day} a las {time}</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>The secure connection to {name} failed. Check the address; perhaps it begins with http://.</source>
   <translation>Falló la conexión segura con {name}. Compruébese la dirección; quizá empiece por http://.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} could not give the page ({words}). Try again later, or save it in a browser.</source>
   <translation>{host} no pudo entregar la página ({words}). Inténtese más tarde, o guárdese la página desde un navegador.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} did not send the page within {seconds} seconds. Try again later, or save the page in a browser and open the file.</source>
   <translation>{host} no envió la página en {seconds} segundos. Inténtese más tarde, o guárdese la página desde un navegador y ábrase el archivo.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} does not give this page to a program ({status}). Open it in a browser, save it there and open the file.</source>
   <translation>{host} no entrega esta página a un programa ({status}). Ábrase en un navegador, guárdese desde él y ábrase el archivo.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} has no page at this address ({status}). Check it in a browser.</source>
   <translation>{host} no tiene ninguna página en esta dirección ({status}). Compruébese en un navegador.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} is a place that only this computer or its own network reaches, so nothing is fetched from it. Allow such places where you give the address, or by --private-addresses on the command line.</source>
   <translation>{host} es un sitio al que solo llega este equipo o su propia red, por lo que no se obtiene nada de él. Estos sitios se permiten donde se indica la dirección o, en la línea de órdenes, con --private-addresses.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} sends from one address to the next without end. Open the page itself.</source>
   <translation>{host} remite sin fin de una dirección a otra. Ábrase directamente la página buscada.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} sent an empty page. Check the address in a browser.</source>
   <translation>{host} envió una página vacía. Compruébese la dirección en un navegador.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{host} was asked too often ({status}). Try again later.</source>
   <translation>{host} recibió demasiadas peticiones ({status}). Inténtese más tarde.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{name} cannot be reached. Check the address and the connection to the internet.</source>
   <translation>No se puede acceder a {name}. Compruébense la dirección y la conexión a internet.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{name} cannot prove that it is the place it says, so nothing is fetched from it. Check the address.</source>
   <translation>{name} no puede demostrar que es el sitio que dice ser, por lo que no se obtiene nada de él. Compruébese la dirección.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{name} does not answer. Try again later, or save the page in a browser and open the file.</source>
   <translation>{name} no responde. Inténtese más tarde, o guárdese la página desde un navegador y ábrase el archivo.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{name} is larger than {most} MB, which is too large for an article. Download it and open a smaller part of it.</source>
   <translation>{name} supera los {most} MB, demasiado para un artículo. Conviene descargarlo y abrir una parte menor.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{name} sent something that cannot be unpacked. Save the page in a browser and open the file.</source>
   <translation>{name} envió algo que no se puede descomprimir. Guárdese la página desde un navegador y ábrase el archivo.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/download.py" />
   <source>{name} was not found. Check the address and the connection to the internet.</source>
   <translation>No se encontró {name}. Compruébense la dirección y la conexión a internet.</translation>
  </message>
  <message>
   <location filename="../../viewer/fetching/keeping.py" />
   <source>What the session keeps of {address} is damaged. Open the address itself to fetch the page anew.</source>
   <translation>Lo que la sesión conserva de {address} está dañado. Abra la dirección misma para obtener la página de nuevo.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/__init__.py" />
   <source>{name} is {kind}, which cannot be read as text. {advice}</source>
   <translation>{name} es {kind} y no se puede leer como texto. {advice}</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/apart.py" />
   <source>{name} cannot be read within {seconds} seconds. It may be damaged; open a smaller or simpler copy of it.</source>
   <translation>{name} no se puede leer en {seconds} segundos. Quizá esté dañado; ábrase una copia más pequeña o más sencilla.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/apart.py" />
   <source>{name} could not be read: its reader broke off, because the file is damaged or too large. Open another copy of it.</source>
   <translation>{name} no se pudo leer: la lectura se interrumpió porque el archivo está dañado o es demasiado grande. Ábrase otra copia.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/archive.py" />
   <source>{name} is damaged or incomplete. Open another copy of it.</source>
   <translation>{name} está dañado o incompleto. Ábrase otra copia.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/archive.py" />
   <source>{name} is encrypted. Open it in the program it was made with, and save it without a password.</source>
   <translation>{name} está cifrado. Ábrase en el programa con que se creó y guárdese sin contraseña.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/archive.py" />
   <source>{name} would unpack to far more than any article holds, so it is not opened. Make sure where it comes from.</source>
   <translation>{name} ocuparía al descomprimirse mucho más que cualquier artículo, por lo que no se abre. Compruébese su procedencia.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/changes_note.py" />
   <source>It has tracked changes; it is read as it stands when all of them are accepted.</source>
   <translation>Contiene control de cambios; se lee como queda al aceptarlos todos.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/changes_note.py" />
   <source>It has tracked changes; it is read as it was before them.</source>
   <translation>Contiene control de cambios; se lee como estaba antes de ellos.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/chapters.py" />
   <source>Only chapter {n} of {count} is shown: {title}.</source>
   <translation>Solo se muestra el capítulo {n} de {count}: {title}.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/chapters.py" />
   <source>{name} has no chapter {n}. It has {count}: {chapters}{more}.</source>
   <translation>{name} no tiene capítulo {n}. El total es de {count}: {chapters}{more}.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/chapters.py" />
   <source>{name} has no chapters to choose from. Open it without choosing one.</source>
   <translation>{name} no tiene capítulos entre los que elegir. Ábrase sin elegir ninguno.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/decode.py" />
   <source>Decoded as {encoding}, which is a guess.</source>
   <translation>Descodificado como {encoding}, por suposición.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/decode.py" />
   <source>Some characters are broken in the file and are shown as “{sign}”.</source>
   <translation>Algunos caracteres están dañados en el archivo y se muestran como «{sign}».</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/decode.py" />
   <source>There is no text encoding named “{encoding}”. Choose another, such as utf-8.</source>
   <translation>No existe ninguna codificación de texto llamada «{encoding}». Elíjase otra, como utf-8.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/decode.py" />
   <source>code page {n}</source>
   <translation>página de códigos {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/decode.py" />
   <source>{name} cannot be read as {encoding}. Choose another encoding.</source>
   <translation>{name} no se puede leer como {encoding}. Elíjase otra codificación.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/decode.py" />
   <source>{name} is not a text file. Choose a text, a web page, a Word, an OpenDocument or a PDF file.</source>
   <translation>{name} no es un archivo de texto. Elíjase un texto, una página web o un archivo de Word, OpenDocument o PDF.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/docx_package.py" />
   <source>{name} is damaged: there is no document in it. Open another copy of it.</source>
   <translation>{name} está dañado: no contiene ningún documento. Ábrase otra copia.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/epub_package.py" />
   <source>{name} is a book without any text to read. Open another copy of it.</source>
   <translation>{name} es un libro sin texto que leer. Ábrase otra copia.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/epub_package.py" />
   <source>{name} is damaged: the book does not say what it holds. Open another copy of it.</source>
   <translation>{name} está dañado: el libro no indica lo que contiene. Ábrase otra copia.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/epub_package.py" />
   <source>{name} is protected: its text can be read only in the reader it was bought for. Open a copy without protection.</source>
   <translation>{name} está protegido: su texto solo se puede leer en el lector para el que se compró. Ábrase una copia sin protección.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>The text</source>
   <translation>El texto</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>This is not a usable file name. Choose a file.</source>
   <translation>Este nombre de archivo no es válido. Elíjase un archivo.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>unknown reason</source>
   <translation>motivo desconocido</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} cannot be read ({reason}). Check that its drive is connected, and try again.</source>
   <translation>{name} no se puede leer ({reason}). Compruébese que su unidad está conectada e inténtese de nuevo.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} is a device or a pipe, not a file. Choose a file.</source>
   <translation>{name} es un dispositivo o una tubería, no un archivo. Elíjase un archivo.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} is a folder. Choose a file inside it.</source>
   <translation>{name} es una carpeta. Elíjase un archivo de ella.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} is larger than {most} MB, which is too large for an article. Open a smaller part of it.</source>
   <translation>{name} supera los {most} MB, demasiado para un artículo. Ábrase una parte menor.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} is no file here. If it is the address of a page of the web, put https:// before it.</source>
   <translation>{name} no es ningún archivo de aquí. Si es la dirección de una página web, ponga https:// delante.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} may not be read: permission is denied. Change its permissions or copy it to your own folder.</source>
   <translation>{name} no se puede leer: permiso denegado. Cámbiense sus permisos o cópiese a una carpeta propia.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} was not found, because a part of its path is not a folder. Choose it again.</source>
   <translation>{name} no se encontró, porque una parte de su ruta no es una carpeta. Elíjase de nuevo.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>{name} was not found. It may have been moved, renamed or deleted; choose it again.</source>
   <translation>{name} no se encontró. Quizá se haya movido, eliminado o cambiado de nombre; elíjase de nuevo.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>“{words}”</source>
   <translation>«{words}»</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_docx.py" />
   <source>It takes in other documents, which are not read.</source>
   <translation>Incluye otros documentos, que no se leen.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_epub.py" />
   <source>{name} has a part that is nested too deeply to be read ({part}). Open a simpler copy of it.</source>
   <translation>{name} tiene una parte con demasiados niveles de anidamiento para leerla ({part}). Ábrase una copia más sencilla.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_fictionbook.py" />
   <source>{name} holds {n} books. Unpack it and open one of them.</source>
   <translation>{name} contiene {n} libros. Descomprímase y ábrase uno de ellos.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_html.py" />
   <source>It is nested too deeply to be read as a page, and is shown without most of its structure.</source>
   <translation>Tiene demasiados niveles de anidamiento para leerse como página, y se muestra sin la mayor parte de su estructura.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_html.py" />
   <source>No article was found in the page, so the whole page is shown.</source>
   <translation>No se encontró ningún artículo en la página, por lo que se muestra entera.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_markdown.py" />
   <source>{name} has no text to read in it, only markup. Choose another file.</source>
   <translation>{name} no contiene texto que leer, solo marcas. Elíjase otro archivo.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_mhtml.py" />
   <source>{name} holds no web page, or is damaged. Open another copy of it.</source>
   <translation>{name} no contiene ninguna página web o está dañado. Ábrase otra copia.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_odt.py" />
   <source>{name} is an OpenDocument file without an article: a sheet, a picture or slides. Choose another file.</source>
   <translation>{name} es un archivo OpenDocument sin artículo: una hoja de cálculo, una imagen o diapositivas. Elíjase otro archivo.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_pdf.py" />
   <source>The password does not open {name}. Give another one.</source>
   <translation>La contraseña no abre {name}. Indíquese otra.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_pdf.py" />
   <source>{name} has more than {most} pages. Open a smaller part of it.</source>
   <translation>{name} tiene más de {most} páginas. Ábrase una parte menor.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_pdf.py" />
   <source>{name} holds pictures of pages and no text. Have its text recognised (OCR), and open that.</source>
   <translation>{name} contiene imágenes de páginas y ningún texto. Aplíquesele reconocimiento de texto (OCR) y ábrase el resultado.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_pdf.py" />
   <source>{name} is damaged or not a whole PDF file. Fetch it again, or open another copy.</source>
   <translation>{name} está dañado o no es un archivo PDF completo. Descárguese de nuevo, o ábrase otra copia.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_pdf.py" />
   <source>{name} is encrypted. Give its password to open it.</source>
   <translation>{name} está cifrado. Para abrirlo hace falta su contraseña.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_rst.py" />
   <source>{name} is nested too deeply to be read as reStructuredText. Rename it to end in .txt to read it as plain text.</source>
   <translation>{name} tiene demasiados niveles de anidamiento para leerse como reStructuredText. Con un nombre acabado en .txt se lee como texto sin formato.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_rtf.py" />
   <source>{name} is nested too deeply to be read. Open a simpler copy of it.</source>
   <translation>{name} tiene demasiados niveles de anidamiento para leerse. Ábrase una copia más sencilla.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/from_tei.py" />
   <source>{name} describes a text and holds none. Open a file with the text itself.</source>
   <translation>{name} describe un texto y no contiene ninguno. Ábrase un archivo con el texto mismo.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/html_tree.py" />
   <source>{name} is empty: there is no text in it. Choose another file or paste the text.</source>
   <translation>{name} está vacío: no contiene texto. Elíjase otro archivo o péguese el texto.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/reading_worker.py" />
   <source>{name} needs too much memory to be read. Open a smaller part of it.</source>
   <translation>{name} necesita demasiada memoria para leerse. Ábrase una parte menor.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/registry.py" />
   <source>It is nested too deeply to be read as Markdown, and is shown as plain text.</source>
   <translation>Tiene demasiados niveles de anidamiento para leerse como Markdown, y se muestra como texto sin formato.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/rich.py" />
   <source>{name} has no text to read in it. Choose another file.</source>
   <translation>{name} no contiene texto que leer. Elíjase otro archivo.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>Choose the article's own file.</source>
   <translation>Elíjase el archivo del propio artículo.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>It holds no text; open a transcript of it instead.</source>
   <translation>No contiene texto; ábrase en su lugar una transcripción.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>It holds no text; take the article's text from where it was published.</source>
   <translation>No contiene texto; tómese el texto del artículo de donde se publicó.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>Open it in Word or LibreOffice, save it as .docx and open that.</source>
   <translation>Ábrase en Word o LibreOffice, guárdese como .docx y ábrase ese archivo.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>Open it in Word, save it without a password and open that.</source>
   <translation>Ábrase en Word, guárdese sin contraseña y ábrase ese archivo.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>Save the article in it as plain text or Markdown and open that.</source>
   <translation>Guárdese su artículo como texto sin formato o Markdown y ábrase ese archivo.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>Unpack it and open the article inside.</source>
   <translation>Descomprímase y ábrase el artículo que contiene.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a 7-Zip archive</source>
   <translation>un archivo comprimido 7-Zip</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a GIF picture</source>
   <translation>una imagen GIF</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a JPEG picture</source>
   <translation>una imagen JPEG</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a Microsoft Office document with a password</source>
   <translation>un documento de Microsoft Office con contraseña</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a PNG picture</source>
   <translation>una imagen PNG</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a PostScript document</source>
   <translation>un documento PostScript</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a PowerPoint presentation</source>
   <translation>una presentación de PowerPoint</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a RAR archive</source>
   <translation>un archivo comprimido RAR</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a TIFF picture</source>
   <translation>una imagen TIFF</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a WebP picture</source>
   <translation>una imagen WebP</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a Windows program</source>
   <translation>un programa de Windows</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a Word document</source>
   <translation>un documento de Word</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a Word document of before 2007 (.doc)</source>
   <translation>un documento de Word anterior a 2007 (.doc)</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a ZIP archive</source>
   <translation>un archivo comprimido ZIP</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a bzip2 archive</source>
   <translation>un archivo comprimido bzip2</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a database</source>
   <translation>una base de datos</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a film</source>
   <translation>un vídeo</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a gzip archive</source>
   <translation>un archivo comprimido gzip</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a mail of Outlook</source>
   <translation>un mensaje de Outlook</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a program</source>
   <translation>un programa</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a recording</source>
   <translation>una grabación</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>a sound recording</source>
   <translation>una grabación de sonido</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>an Excel workbook</source>
   <translation>un libro de Excel</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>an OpenDocument file</source>
   <translation>un archivo OpenDocument</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>an old Excel workbook</source>
   <translation>un libro antiguo de Excel</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>an old Microsoft Office document</source>
   <translation>un documento antiguo de Microsoft Office</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>an old PowerPoint presentation</source>
   <translation>una presentación antigua de PowerPoint</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/signatures.py" />
   <source>an xz archive</source>
   <translation>un archivo comprimido xz</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/xml_door.py" />
   <source>{name} defines abbreviations that expand to other texts or files, so it is not opened. Make sure where it comes from.</source>
   <translation>{name} define abreviaturas que se expanden en otros textos o archivos, por lo que no se abre. Compruébese su procedencia.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/xml_door.py" />
   <source>{name} is damaged: its XML breaks off or is wrong in line {line}. Open another copy.</source>
   <translation>{name} está dañado: su XML se interrumpe o es erróneo en la línea {line}. Ábrase otra copia.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/xml_door.py" />
   <source>{name} is not readable XML. Open another copy of it.</source>
   <translation>{name} no es XML legible. Ábrase otra copia.</translation>
  </message>
  <message>
   <location filename="../../viewer/loading/xml_door.py" />
   <source>{name} would expand to far more than any article holds, so it is not opened. Make sure where it comes from.</source>
   <translation>{name} ocuparía al expandirse mucho más que cualquier artículo, por lo que no se abre. Compruébese su procedencia.</translation>
  </message>
  <message>
   <location filename="../../viewer/preference.py" />
   <source>Appearance</source>
   <translation>Apariencia</translation>
  </message>
  <message>
   <location filename="../../viewer/preference.py" />
   <source>Comparing</source>
   <translation>Comparación</translation>
  </message>
  <message>
   <location filename="../../viewer/preference.py" />
   <source>Files and web</source>
   <translation>Archivos y web</translation>
  </message>
  <message>
   <location filename="../../viewer/preference.py" />
   <source>Reading</source>
   <translation>Lectura</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>a note</source>
   <translation>una nota</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>attribution</source>
   <translation>atribución</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>category settled by hand</source>
   <translation>categoría fijada a mano</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>chapter {n}</source>
   <translation>capítulo {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>edited</source>
   <translation>con retoques</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>footer</source>
   <translation>pie de página</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>header</source>
   <translation>encabezado de página</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>hedge</source>
   <translation>atenuación</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>line {n}</source>
   <translation>línea {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>lines {first}–{last}</source>
   <translation>líneas {first}–{last}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>name</source>
   <translation>nombre</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>negation</source>
   <translation>negación</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>note {n}</source>
   <translation>nota {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>page {n}</source>
   <translation>página {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>pages {first}–{last}</source>
   <translation>páginas {first}–{last}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>quotation</source>
   <translation>cita</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/details.py" />
   <source>under {heading}</source>
   <translation>bajo {heading}</translation>
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
    <numerusform>y {n} párrafo más</numerusform>
    <numerusform>y {n} párrafos más</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/find.py" />
   <source>That expression takes too long. Make it simpler.</source>
   <translation>Esa expresión tarda demasiado. Conviene simplificarla.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/find.py" />
   <source>That is no regular expression: {reason} (character {n}).</source>
   <translation>No es una expresión regular: {reason} (carácter {n}).</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/find.py" />
   <source>That is no regular expression: {reason}.</source>
   <translation>No es una expresión regular: {reason}.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a byte order mark</source>
   <translation>una marca de orden de bytes</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a closing bracket</source>
   <translation>un paréntesis de cierre</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a closing square bracket</source>
   <translation>un corchete de cierre</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a colon</source>
   <translation>un signo de dos puntos</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a comma</source>
   <translation>una coma</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a curly apostrophe</source>
   <translation>un apóstrofo curvo</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a curly quotation mark</source>
   <translation>una comilla curva</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a curly single quotation mark</source>
   <translation>una comilla simple curva</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a direction mark</source>
   <translation>una marca de dirección</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a double-hyphen dash</source>
   <translation>una raya de dos guiones</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a full stop</source>
   <translation>un punto</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a grave accent</source>
   <translation>un acento grave</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a hyphen</source>
   <translation>un guion</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a left-to-right mark</source>
   <translation>una marca de izquierda a derecha</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a ligature “{letters}”</source>
   <translation>una ligadura «{letters}»</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a long dash</source>
   <translation>una raya larga</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a low quotation mark</source>
   <translation>una comilla baja</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a minus sign</source>
   <translation>un signo menos</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a narrow no-break space</source>
   <translation>un espacio duro estrecho</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a no-break hyphen</source>
   <translation>un guion duro</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a no-break space</source>
   <translation>un espacio duro</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a one-character ellipsis</source>
   <translation>un carácter de puntos suspensivos</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a plain space</source>
   <translation>un espacio normal</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a prime mark</source>
   <translation>un signo de prima</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a question mark</source>
   <translation>un signo de cierre de interrogación</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a right-to-left mark</source>
   <translation>una marca de derecha a izquierda</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a semicolon</source>
   <translation>un punto y coma</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a slash</source>
   <translation>una barra</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a soft hyphen</source>
   <translation>un guion opcional</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a spaced ellipsis</source>
   <translation>una serie de tres puntos espaciados</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a straight apostrophe</source>
   <translation>un apóstrofo recto</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a straight quotation mark</source>
   <translation>una comilla recta</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a straight single quotation mark</source>
   <translation>una comilla simple recta</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a thin space</source>
   <translation>un espacio fino</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a three-stop ellipsis</source>
   <translation>una serie de tres puntos</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a triple-hyphen dash</source>
   <translation>una raya de tres guiones</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a word joiner</source>
   <translation>un conector de palabras</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a zero-width joiner</source>
   <translation>un ligante de ancho cero</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a zero-width non-joiner</source>
   <translation>un antiligante de ancho cero</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>a zero-width space</source>
   <translation>un espacio de ancho cero</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an acute accent</source>
   <translation>un acento agudo</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an ampersand</source>
   <translation>un signo et</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an angular quotation mark</source>
   <translation>una comilla angular</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an asterisk</source>
   <translation>un asterisco</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an em dash</source>
   <translation>una raya</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an em space</source>
   <translation>un espacio eme</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an en dash</source>
   <translation>una semirraya</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an exclamation mark</source>
   <translation>un signo de cierre de exclamación</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an inverted exclamation mark</source>
   <translation>un signo de apertura de exclamación</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an inverted question mark</source>
   <translation>un signo de apertura de interrogación</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an opening bracket</source>
   <translation>un paréntesis de apertura</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>an opening square bracket</source>
   <translation>un corchete de apertura</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>angular</source>
   <comment>quotation mark</comment>
   <translation>angular</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>curly</source>
   <comment>apostrophe</comment>
   <translation>curvo</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>curly</source>
   <comment>quotation mark</comment>
   <translation>curva</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>low</source>
   <comment>quotation mark</comment>
   <translation>baja</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>straight</source>
   <comment>apostrophe</comment>
   <translation>recto</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>straight</source>
   <comment>quotation mark</comment>
   <translation>recta</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>{mark} became {other}</source>
   <translation>{mark} pasó a ser {other}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/glyphs.py" />
   <source>{mark} became {shape}</source>
   <translation>{mark} pasó a ser {shape}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/headings.py" />
   <source>{category} · {count}</source>
   <translation>{category} · {count}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>A figure, date, time or amount that is another one.</source>
   <translation>Una cifra, fecha, hora o cantidad que es otra.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>A link added, taken away, or with another target.</source>
   <translation>Un enlace añadido, eliminado o con otro destino.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>A mark added, left out, or exchanged for another mark.</source>
   <translation>Un signo añadido, omitido o cambiado por otro.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>A negation added, left out or exchanged: not, never, un-.</source>
   <translation>Una negación añadida, omitida o cambiada: no, nunca, in-.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>A paragraph split or joined; the wrapping of lines never counts.</source>
   <translation>Un párrafo dividido o unido; los saltos de línea automáticos nunca cuentan.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>A passage that moved and was edited too.</source>
   <translation>Un pasaje desplazado que además se retocó.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Attributions</source>
   <translation>Atribuciones</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Bold, italic, underline, or the level of a heading.</source>
   <translation>Negrita, cursiva, subrayado o el nivel de un encabezado.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Byline</source>
   <translation>Firma</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Capital letters alone.</source>
   <translation>Solo cambian las letras mayúsculas.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Capitals</source>
   <translation>Mayúsculas</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Caption</source>
   <translation>Pie de imagen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Comments</source>
   <translation>Comentarios</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Contact</source>
   <translation>Contacto</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Copyright</source>
   <translation>Derechos de autor</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Correction</source>
   <translation>Corrección</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Dateline</source>
   <translation>Lugar y fecha</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Disclaimer</source>
   <translation>Aviso legal</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Edited moves</source>
   <translation>Con retoques</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Editor’s note</source>
   <translation>Nota de la redacción</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Formatting</source>
   <translation>Formato</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Furniture</source>
   <translation>Elementos de la página</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Header or footer</source>
   <translation>Encabezado o pie</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Heading</source>
   <translation>Encabezado</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Hedges</source>
   <translation>Atenuaciones</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>How certain it is said to be: reportedly, may, about.</source>
   <translation>El grado de certeza que se le atribuye: al parecer, puede, cerca de.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Layout</source>
   <translation>Disposición</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Left</source>
   <translation>Izquierda</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Left out by hand</source>
   <translation>Apartado a mano</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Links</source>
   <translation>Enlaces</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>List item</source>
   <translation>Elemento de lista</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Metadata</source>
   <translation>Metadatos</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Moved</source>
   <translation>Desplazamientos</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Names</source>
   <translation>Nombres</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Navigation</source>
   <translation>Navegación</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Negations</source>
   <translation>Negaciones</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Numbers</source>
   <translation>Números</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Other words, words added or words left out.</source>
   <translation>Otras palabras, palabras añadidas o palabras omitidas.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Paragraph</source>
   <translation>Párrafo</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Plain text</source>
   <translation>Texto sin formato</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Promotion</source>
   <translation>Promoción</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Punctuation</source>
   <translation>Puntuación</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Quotations</source>
   <translation>Citas</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Rich text</source>
   <translation>Texto enriquecido</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Right</source>
   <translation>Derecha</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Saved web page</source>
   <translation>Página web guardada</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Source</source>
   <translation>Fuente</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Spacing</source>
   <translation>Espaciado</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Spelling</source>
   <translation>Ortografía</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Standfirst</source>
   <translation>Entradilla</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>The name of a person, a place or a body.</source>
   <translation>El nombre de una persona, un lugar o una institución.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>The page around the article: bylines, sources, copyright, disclaimers, comment forms.</source>
   <translation>La página en torno al artículo: firmas, fuentes, derechos de autor, avisos legales, formularios de comentarios.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>The same mark in another shape: curly or straight quotation marks, dashes, ligatures.</source>
   <translation>El mismo signo con otra forma: comillas curvas o rectas, rayas, ligaduras.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>The same passage in another place, perhaps edited on the way.</source>
   <translation>El mismo pasaje en otro lugar, quizá con retoques.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>The same word spelled otherwise: a variant spelling or a slip.</source>
   <translation>La misma palabra escrita de otro modo: una variante ortográfica o una errata.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Typography</source>
   <translation>Tipografía</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Web page</source>
   <translation>Página web</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>What differs inside quotation marks.</source>
   <translation>Lo que difiere entre comillas.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Where words are divided, and hyphens at the end of a line.</source>
   <translation>Dónde se separan las palabras, y los guiones a final de línea.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Who is said to have said it.</source>
   <translation>A quién se atribuye lo dicho.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>Wording</source>
   <translation>Redacción</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a byline</source>
   <translation>una firma</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a caption</source>
   <translation>un pie de imagen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a comment section</source>
   <translation>una sección de comentarios</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a contact note</source>
   <translation>una nota de contacto</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a copyright notice</source>
   <translation>un aviso de derechos de autor</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a correction</source>
   <translation>una corrección</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a dateline</source>
   <translation>una línea de lugar y fecha</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a disclaimer</source>
   <translation>un aviso legal</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a header or footer</source>
   <translation>un encabezado o pie de página</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a heading</source>
   <translation>un encabezado</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a list item</source>
   <translation>un elemento de lista</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a navigation line</source>
   <translation>una línea de navegación</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a paragraph</source>
   <translation>un párrafo</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a passage left out by hand</source>
   <translation>un pasaje apartado a mano</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a promotion</source>
   <translation>una promoción</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a source note</source>
   <translation>una nota de fuente</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a standfirst</source>
   <translation>una entradilla</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a table</source>
   <translation>una tabla</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>a title</source>
   <translation>un título</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>an editor’s note</source>
   <translation>una nota de la redacción</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>attributions</source>
   <comment>after “narrowed to”</comment>
   <translation>atribuciones</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>byline</source>
   <translation>la firma</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>capitals</source>
   <translation>mayúsculas</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>capitals</source>
   <comment>after “in”</comment>
   <translation>las mayúsculas</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>caption</source>
   <translation>el pie de imagen</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>comment section</source>
   <translation>sección de comentarios</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>contact note</source>
   <translation>la nota de contacto</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>copyright notice</source>
   <translation>el aviso de derechos de autor</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>correction</source>
   <translation>corrección</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>dateline</source>
   <translation>la línea de lugar y fecha</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>disclaimer</source>
   <translation>el aviso legal</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>editor’s note</source>
   <translation>nota de la redacción</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>formatting</source>
   <translation>formato</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>formatting</source>
   <comment>after “in”</comment>
   <translation>el formato</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>furniture</source>
   <translation>elementos de la página</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>header or footer</source>
   <translation>encabezado o pie de página</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>heading</source>
   <translation>el encabezado</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>hedges</source>
   <comment>after “narrowed to”</comment>
   <translation>atenuaciones</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>layout</source>
   <translation>disposición</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>links</source>
   <translation>enlaces</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>links</source>
   <comment>after “in”</comment>
   <translation>los enlaces</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>list item</source>
   <translation>el elemento de lista</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>metadata</source>
   <translation>un bloque de metadatos</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>moved</source>
   <translation>desplazamientos</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>names</source>
   <comment>after “narrowed to”</comment>
   <translation>nombres</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>navigation line</source>
   <translation>la línea de navegación</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>negations</source>
   <comment>after “narrowed to”</comment>
   <translation>negaciones</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>numbers</source>
   <translation>números</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>numbers</source>
   <comment>after “in”</comment>
   <translation>los números</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>paragraph</source>
   <translation>párrafo</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>paragraph breaks</source>
   <comment>after “in”</comment>
   <translation>los saltos de párrafo</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>passage left out by hand</source>
   <translation>el pasaje apartado a mano</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>passages edited on the way</source>
   <comment>after “narrowed to”</comment>
   <translation>pasajes desplazados con retoques</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>promotion</source>
   <translation>la promoción</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>punctuation</source>
   <translation>puntuación</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>punctuation</source>
   <comment>after “in”</comment>
   <translation>la puntuación</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>quotations</source>
   <comment>after “narrowed to”</comment>
   <translation>citas</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>source note</source>
   <translation>la nota de fuente</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>spacing</source>
   <translation>espaciado</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>spacing</source>
   <comment>after “in”</comment>
   <translation>el espaciado</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>spelling</source>
   <translation>ortografía</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>spelling</source>
   <comment>after “in”</comment>
   <translation>la ortografía</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>standfirst</source>
   <translation>la entradilla</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>table</source>
   <translation>la tabla</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>the furniture</source>
   <comment>after “in”</comment>
   <translation>los elementos de la página</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>the order of passages</source>
   <comment>after “in”</comment>
   <translation>el orden de los pasajes</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>title</source>
   <translation>el título</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>typography</source>
   <translation>tipografía</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>typography</source>
   <comment>after “in”</comment>
   <translation>la tipografía</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>wording</source>
   <translation>redacción</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/labels.py" />
   <source>wording</source>
   <comment>after “in”</comment>
   <translation>la redacción</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} blocks of metadata</source>
   <translation>
    <numerusform>un bloque de metadatos</numerusform>
    <numerusform>{n} bloques de metadatos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} bylines</source>
   <translation>
    <numerusform>una firma</numerusform>
    <numerusform>{n} firmas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} captions</source>
   <translation>
    <numerusform>un pie de imagen</numerusform>
    <numerusform>{n} pies de imagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} comment sections</source>
   <translation>
    <numerusform>una sección de comentarios</numerusform>
    <numerusform>{many} secciones de comentarios</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} contact notes</source>
   <translation>
    <numerusform>una nota de contacto</numerusform>
    <numerusform>{n} notas de contacto</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} copyright notices</source>
   <translation>
    <numerusform>un aviso de derechos de autor</numerusform>
    <numerusform>{n} avisos de derechos de autor</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} corrections</source>
   <translation>
    <numerusform>una corrección</numerusform>
    <numerusform>{many} correcciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} datelines</source>
   <translation>
    <numerusform>una línea de lugar y fecha</numerusform>
    <numerusform>{n} líneas de lugar y fecha</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} disclaimers</source>
   <translation>
    <numerusform>un aviso legal</numerusform>
    <numerusform>{n} avisos legales</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} editor’s notes</source>
   <translation>
    <numerusform>una nota de la redacción</numerusform>
    <numerusform>{many} notas de la redacción</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} headers or footers</source>
   <translation>
    <numerusform>un encabezado o pie de página</numerusform>
    <numerusform>{many} encabezados o pies de página</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} headings</source>
   <translation>
    <numerusform>un encabezado</numerusform>
    <numerusform>{n} encabezados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} list items</source>
   <translation>
    <numerusform>un elemento de lista</numerusform>
    <numerusform>{n} elementos de lista</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} navigation lines</source>
   <translation>
    <numerusform>una línea de navegación</numerusform>
    <numerusform>{n} líneas de navegación</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} paragraphs</source>
   <translation>
    <numerusform>un párrafo</numerusform>
    <numerusform>{n} párrafos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} passages left out by hand</source>
   <translation>
    <numerusform>un pasaje apartado a mano</numerusform>
    <numerusform>{n} pasajes apartados a mano</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} promotions</source>
   <translation>
    <numerusform>una promoción</numerusform>
    <numerusform>{n} promociones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} source notes</source>
   <translation>
    <numerusform>una nota de fuente</numerusform>
    <numerusform>{n} notas de fuente</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} standfirsts</source>
   <translation>
    <numerusform>una entradilla</numerusform>
    <numerusform>{n} entradillas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} tables</source>
   <translation>
    <numerusform>una tabla</numerusform>
    <numerusform>{n} tablas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{many} titles</source>
   <translation>
    <numerusform>un título</numerusform>
    <numerusform>{n} títulos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in capitals</source>
   <translation>
    <numerusform>{n} diferencia de mayúsculas</numerusform>
    <numerusform>{n} diferencias de mayúsculas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in formatting</source>
   <translation>
    <numerusform>{n} diferencia de formato</numerusform>
    <numerusform>{n} diferencias de formato</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in links</source>
   <translation>
    <numerusform>{n} diferencia de enlaces</numerusform>
    <numerusform>{n} diferencias de enlaces</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in numbers</source>
   <translation>
    <numerusform>{n} diferencia de números</numerusform>
    <numerusform>{n} diferencias de números</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in paragraph breaks</source>
   <translation>
    <numerusform>{n} diferencia de saltos de párrafo</numerusform>
    <numerusform>{n} diferencias de saltos de párrafo</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in punctuation</source>
   <translation>
    <numerusform>{n} diferencia de puntuación</numerusform>
    <numerusform>{n} diferencias de puntuación</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in spacing</source>
   <translation>
    <numerusform>{n} diferencia de espaciado</numerusform>
    <numerusform>{n} diferencias de espaciado</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in spelling</source>
   <translation>
    <numerusform>{n} diferencia de ortografía</numerusform>
    <numerusform>{n} diferencias de ortografía</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in the furniture</source>
   <translation>
    <numerusform>{n} diferencia en los elementos de la página</numerusform>
    <numerusform>{n} diferencias en los elementos de la página</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} differences in wording</source>
   <translation>
    <numerusform>{n} diferencia de redacción</numerusform>
    <numerusform>{n} diferencias de redacción</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} moved passages</source>
   <translation>
    <numerusform>{n} pasaje desplazado</numerusform>
    <numerusform>{n} pasajes desplazados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/labels.py" />
   <source>{n} typographic differences</source>
   <translation>
    <numerusform>{n} diferencia tipográfica</numerusform>
    <numerusform>{n} diferencias tipográficas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/looks.py" />
   <source>a run of invisible characters</source>
   <translation>una serie de caracteres invisibles</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/looks.py" />
   <source>an invisible character</source>
   <translation>un carácter invisible</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/looks.py" />
   <source>{code} for {other}</source>
   <translation>{code} en lugar de {other}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/phrases.py" />
   <source>{clauses}; {clause}</source>
   <translation>{clauses}; {clause}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/phrases.py" />
   <source>{items} and {last}</source>
   <translation>{items} y {last}</translation>
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
   <translation>revisada</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>Added, repeats {paragraph}: {passage}</source>
   <translation>Se añadió, repite {paragraph}: {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>Added: {passage}</source>
   <translation>Se añadió: {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>Broken before {passage}</source>
   <translation>División antes de {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>Missing, repeats {paragraph}: {passage}</source>
   <translation>Falta, repite {paragraph}: {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>Missing: {passage}</source>
   <translation>Falta: {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>a hedge</source>
   <translation>una atenuación</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>a link was added to {words}: {target}</source>
   <translation>se añadió un enlace a {words}: {target}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>a name</source>
   <translation>un nombre</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>a negation</source>
   <translation>una negación</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>an attribution</source>
   <translation>una atribución</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>bold</source>
   <translation>la negrita</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>code</source>
   <translation>el formato de código</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>inside a quotation</source>
   <translation>dentro de una cita</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>italic</source>
   <translation>la cursiva</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/sentences.py" />
   <source>one paragraph on the left, {many} on the right: broken before {passage}</source>
   <translation>
    <numerusform>un párrafo a la izquierda, uno a la derecha: división antes de {passage}</numerusform>
    <numerusform>un párrafo a la izquierda, {n} a la derecha: división antes de {passage}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>paragraph broken on the left, before {passage}</source>
   <translation>párrafo dividido a la izquierda, antes de {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>paragraph broken on the right, before {passage}</source>
   <translation>párrafo dividido a la derecha, antes de {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>strike-through</source>
   <translation>el tachado</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>subscript</source>
   <translation>el subíndice</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>superscript</source>
   <translation>el superíndice</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>the link of {words} is missing on the right: {target}</source>
   <translation>falta el enlace de {words} a la derecha: {target}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>the link of {words} leads elsewhere: {target}</source>
   <translation>el enlace de {words} lleva a otro destino: {target}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>the space around {words} differs</source>
   <translation>difiere el espacio en torno a {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>the {role} is missing on the right: {passage}</source>
   <translation>falta {role} a la derecha: {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>underline</source>
   <translation>el subrayado</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{left} became {right}</source>
   <translation>{left} pasó a ser {right}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{left} became {right}, which looks the same: {codes}</source>
   <translation>{left} pasó a ser {right}, de igual aspecto: {codes}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{left} is written {right} on the right</source>
   <translation>{left} se escribe {right} a la derecha</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{many} paragraphs on the left, one on the right: broken before {passage}</source>
   <translation>
    <numerusform>un párrafo a la izquierda, uno a la derecha: división antes de {passage}</numerusform>
    <numerusform>{n} párrafos a la izquierda, uno a la derecha: división antes de {passage}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} became {other} after {word}</source>
   <translation>{mark} pasó a ser {other} después de {word}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} is missing on the right</source>
   <translation>falta {mark} a la derecha</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} is missing on the right after {word}</source>
   <translation>falta {mark} a la derecha después de {word}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} is missing on the right before {word}</source>
   <translation>falta {mark} antes de {word} a la derecha</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} is missing on the right in {word}</source>
   <translation>falta {mark} en {word} a la derecha</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} was added</source>
   <translation>se añadió {mark}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} was added after {word}</source>
   <translation>se añadió {mark} después de {word}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} was added before {word}</source>
   <translation>se añadió {mark} antes de {word}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{mark} was added in {word}</source>
   <translation>se añadió {mark} en {word}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{paragraph} on the right · {category}</source>
   <translation>{paragraph} a la derecha · {category}</translation>
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
    <numerusform>{passage} se desplazó {n} párrafo hacia abajo</numerusform>
    <numerusform>{passage} se desplazó {n} párrafos hacia abajo</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{passage} moved to {paragraph} on the right</source>
   <translation>{passage} se desplazó a {paragraph} a la derecha</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{passage} moved up by {n} paragraphs</source>
   <translation>
    <numerusform>{passage} se desplazó {n} párrafo hacia arriba</numerusform>
    <numerusform>{passage} se desplazó {n} párrafos hacia arriba</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{passage} stands in another place</source>
   <translation>{passage} está en otro lugar</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{role} is missing on the right: {passage}</source>
   <translation>falta {role} a la derecha: {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{role} was added: {passage}</source>
   <translation>se añadió {role}: {passage}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence} ({flags})</source>
   <translation>{sentence} ({flags})</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence} after {word}</source>
   <translation>{sentence} después de {word}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence} before {word}</source>
   <translation>{sentence} antes de {word}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence} in the {role}</source>
   <translation>{sentence} en {role}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence} in {word}</source>
   <translation>{sentence} en {word}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence}, edited on the way</source>
   <translation>{sentence} (con retoques)</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence}; it repeats {paragraph} on the left</source>
   <translation>{sentence}; repite {paragraph} a la izquierda</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{sentence}; it repeats {paragraph} on the right</source>
   <translation>{sentence}; repite {paragraph} a la derecha</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{styles} were added to {words}</source>
   <translation>
    <numerusform>se añadió {styles} a {words}</numerusform>
    <numerusform>se añadieron {styles} a {words}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{styles} were taken from it</source>
   <translation>
    <numerusform>se le quitó {styles}</numerusform>
    <numerusform>se le quitaron {styles}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{styles} were taken from {words}</source>
   <translation>
    <numerusform>se quitó {styles} a {words}</numerusform>
    <numerusform>se quitaron {styles} a {words}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{words} became a heading</source>
   <translation>{words} pasó a ser un encabezado</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{words} became a heading of level {new}, not {old}</source>
   <translation>{words} pasó a ser un encabezado de nivel {new}, no {old}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{words} is missing on the right</source>
   <translation>falta {words} a la derecha</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{words} is no heading on the right</source>
   <translation>{words} no es un encabezado a la derecha</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{words} is set otherwise on the right</source>
   <translation>{words} lleva otro formato a la derecha</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/sentences.py" />
   <source>{words} was added</source>
   <translation>se añadió {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Aligned by hand</source>
   <translation>Alineado a mano</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Moved, on the left after {paragraph}</source>
   <translation>Desplazado; a la izquierda, tras {paragraph}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Moved, on the left at the beginning</source>
   <translation>Desplazado; a la izquierda, al principio</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Moved, on the left in {paragraph}</source>
   <translation>Desplazado; a la izquierda, en {paragraph}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Moved, on the right after {paragraph}</source>
   <translation>Desplazado; a la derecha, tras {paragraph}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Moved, on the right at the beginning</source>
   <translation>Desplazado; a la derecha, al principio</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Moved, on the right in {paragraph}</source>
   <translation>Desplazado; a la derecha, en {paragraph}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Only on the left</source>
   <translation>Solo a la izquierda</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Only on the right</source>
   <translation>Solo a la derecha</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>Parted by hand</source>
   <translation>Separado a mano</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>{role}, only on the left</source>
   <translation>{role}, solo a la izquierda</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>{role}, only on the right</source>
   <translation>{role}, solo a la derecha</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>{tag}, aligned by hand</source>
   <translation>{tag}, alineado a mano</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tags.py" />
   <source>{tag}, parted by hand</source>
   <translation>{tag}, separado a mano</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tally.py" />
   <source>The bylines differ.</source>
   <translation>Las firmas difieren.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>a passage of {n} paragraphs</source>
   <translation>
    <numerusform>un pasaje de {n} párrafo</numerusform>
    <numerusform>un pasaje de {n} párrafos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>a passage of {n} paragraphs moved</source>
   <translation>
    <numerusform>un pasaje de {n} párrafo desplazado</numerusform>
    <numerusform>un pasaje de {n} párrafos desplazado</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tally.py" />
   <source>a title stands only on the left</source>
   <translation>un título aparece solo a la izquierda</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tally.py" />
   <source>a title stands only on the right</source>
   <translation>un título aparece solo a la derecha</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} are missing on the right</source>
   <translation>
    <numerusform>falta {n} a la derecha</numerusform>
    <numerusform>faltan {n} a la derecha</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} more passages</source>
   <translation>
    <numerusform>{n} pasaje más</numerusform>
    <numerusform>{n} pasajes más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} paragraphs are missing on the right</source>
   <translation>
    <numerusform>falta {n} párrafo a la derecha</numerusform>
    <numerusform>faltan {n} párrafos a la derecha</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} paragraphs moved</source>
   <translation>
    <numerusform>{n} párrafo desplazado</numerusform>
    <numerusform>{n} párrafos desplazados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} paragraphs were added</source>
   <translation>
    <numerusform>{n} párrafo añadido</numerusform>
    <numerusform>{n} párrafos añadidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} passages</source>
   <translation>
    <numerusform>{n} pasaje</numerusform>
    <numerusform>{n} pasajes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{n} sentences moved</source>
   <translation>
    <numerusform>{n} oración desplazada</numerusform>
    <numerusform>{n} oraciones desplazadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{passages} and {n} paragraphs moved</source>
   <translation>
    <numerusform>{passages} y {n} párrafo desplazados</numerusform>
    <numerusform>{passages} y {n} párrafos desplazados</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tally.py" />
   <source>{passages} moved</source>
   <translation>{passages} desplazados</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{what} differ</source>
   <translation>
    <numerusform>difiere {what}</numerusform>
    <numerusform>difieren {what}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tally.py" />
   <source>{what} only on the left</source>
   <translation>solo a la izquierda, {what}</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/tally.py" />
   <source>{what} only on the right</source>
   <translation>solo a la derecha, {what}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{what} stand only on the left</source>
   <translation>
    <numerusform>solo a la izquierda aparece {what}</numerusform>
    <numerusform>solo a la izquierda aparecen {what}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/tally.py" />
   <source>{what} stand only on the right</source>
   <translation>
    <numerusform>solo a la derecha aparece {what}</numerusform>
    <numerusform>solo a la derecha aparecen {what}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>a header or footer on {n} pages stands only on the left</source>
   <translation>
    <numerusform>un encabezado o pie de página en {n} página está solo a la izquierda</numerusform>
    <numerusform>un encabezado o pie de página en {n} páginas está solo a la izquierda</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>a header or footer on {n} pages stands only on the right</source>
   <translation>
    <numerusform>un encabezado o pie de página en {n} página está solo a la derecha</numerusform>
    <numerusform>un encabezado o pie de página en {n} páginas está solo a la derecha</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>a passage of {n} paragraphs moved down</source>
   <translation>
    <numerusform>un pasaje de {n} párrafo se desplazó hacia abajo</numerusform>
    <numerusform>un pasaje de {n} párrafos se desplazó hacia abajo</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>a passage of {n} paragraphs moved up</source>
   <translation>
    <numerusform>un pasaje de {n} párrafo se desplazó hacia arriba</numerusform>
    <numerusform>un pasaje de {n} párrafos se desplazó hacia arriba</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>a passage of {n} paragraphs stands in another place</source>
   <translation>
    <numerusform>un pasaje de {n} párrafo está en otro lugar</numerusform>
    <numerusform>un pasaje de {n} párrafos está en otro lugar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>{n} paragraphs are numbered otherwise</source>
   <translation>
    <numerusform>{n} párrafo lleva otro número</numerusform>
    <numerusform>{n} párrafos llevan otro número</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>{role} in {n} paragraphs stands only on the left</source>
   <translation>
    <numerusform>solo a la izquierda, {role} de {n} párrafo</numerusform>
    <numerusform>solo a la izquierda, {role} de {n} párrafos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/together.py" />
   <source>{role} in {n} paragraphs stands only on the right</source>
   <translation>
    <numerusform>solo a la derecha, {role} de {n} párrafo</numerusform>
    <numerusform>solo a la derecha, {role} de {n} párrafos</numerusform>
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
   <translation>Una versión revisada del mismo artículo.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>A revised version of the same text.</source>
   <translation>Una versión revisada del mismo texto.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>Identical.</source>
   <translation>Idénticos.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>Narrowed to {what}.</source>
   <translation>Limitado a {what}.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>No passage is set against another.</source>
   <translation>No se confronta ningún pasaje con otro.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>No word and no mark differs, only how they are written down: line ends, spaces, encoding or markup.</source>
   <translation>No difiere ninguna palabra ni ningún signo, solo la manera en que están escritos: finales de línea, espacios, codificación o marcado.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>Nothing differs, to the last character.</source>
   <translation>Ninguna diferencia, hasta el último carácter.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>Partly the same text.</source>
   <translation>El texto es en parte el mismo.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>The answer is coarser than usual in {n} stretches ({where}).</source>
   <translation>
    <numerusform>La respuesta es menos precisa de lo habitual en un tramo ({where}).</numerusform>
    <numerusform>La respuesta es menos precisa de lo habitual en {n} tramos ({where}).</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>The same article, word for word.</source>
   <translation>El mismo artículo, palabra por palabra.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>The same article.</source>
   <translation>El mismo artículo.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>The same text, word for word.</source>
   <translation>El mismo texto, palabra por palabra.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>The same text.</source>
   <translation>El mismo texto.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>The titles differ.</source>
   <translation>Los títulos difieren.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>These two texts share almost nothing.</source>
   <translation>Estos dos textos no comparten casi nada.</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>from {left} on the left, {right} on the right</source>
   <translation>desde {left} a la izquierda y {right} a la derecha</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>from {left} on the left, {right} on the right, and after</source>
   <translation>desde {left} a la izquierda y {right} a la derecha, y más adelante</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} (all in the title)</source>
   <translation>{count} (todas en el título)</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} (both in the title)</source>
   <translation>{count} (ambas en el título)</translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} (in the title)</source>
   <translation>{count} (en el título)</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} ({many} of them in the title)</source>
   <translation>
    <numerusform>{count} (una de ellas en el título)</numerusform>
    <numerusform>{count} ({n} de ellas en el título)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} ({many} of them whole paragraphs)</source>
   <translation>
    <numerusform>{count} (una de ellas un párrafo entero)</numerusform>
    <numerusform>{count} ({many} de ellas párrafos enteros)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} ({many} of them whole paragraphs, {title} in the title)</source>
   <translation>
    <numerusform>{count} (una de ellas un párrafo entero, {title} en el título)</numerusform>
    <numerusform>{count} ({many} de ellas párrafos enteros, {title} en el título)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{count} ({n} of them numbers of paragraphs)</source>
   <translation>
    <numerusform>{count} (de ellas, {n} número de párrafo)</numerusform>
    <numerusform>{count} (de ellas, {n} números de párrafo)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{n} differences</source>
   <translation>
    <numerusform>{n} diferencia</numerusform>
    <numerusform>{n} diferencias</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{n} differences of form</source>
   <translation>
    <numerusform>{n} diferencia de forma</numerusform>
    <numerusform>{n} diferencias de forma</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{n} differences in {place}</source>
   <translation>
    <numerusform>{n} diferencia en {place}</numerusform>
    <numerusform>{n} diferencias en {place}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{n} in {place}</source>
   <translation>{n} en {place}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{n} negations are among them.</source>
   <translation>
    <numerusform>Entre ellas hay una negación.</numerusform>
    <numerusform>Entre ellas hay {n} negaciones.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{what} are hidden, most of them in {place}.</source>
   <translation>Se ocultan {what}, la mayoría en {place}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/presenting/verdict.py" />
   <source>{what} are hidden.</source>
   <translation>
    <numerusform>Se oculta {what}.</numerusform>
    <numerusform>Se ocultan {what}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/html_rows.py" />
   <source>Difference {n} in the list</source>
   <translation>Diferencia {n} de la lista</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/html_style.py" />
   <source>broken here</source>
   <translation>dividido aquí</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/registry.py" />
   <source>A name without a suffix stands for no kind of report; the known ones are {known}.</source>
   <translation>Un nombre sin sufijo no corresponde a ningún tipo de informe; los conocidos son {known}.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/registry.py" />
   <source>A report as {format} can only be written to a file.</source>
   <translation>Un informe en formato {format} solo se puede escribir en un archivo.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/registry.py" />
   <source>A report is not written as “{suffix}”; the kinds there are end in {known}. Name the file with one of these.</source>
   <translation>Un informe no se escribe como «{suffix}»; los tipos que hay terminan en {known}. Dé al archivo una de estas terminaciones.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/registry.py" />
   <source>JSON data</source>
   <translation>Datos JSON</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/registry.py" />
   <source>“{format}” is no kind of report; the known ones are {known}.</source>
   <translation>«{format}» no es ningún tipo de informe; los conocidos son {known}.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Amber is on the left, blue on the right; the letters that differ inside a word are stronger.</source>
   <translation>Ámbar a la izquierda, azul a la derecha; las letras que difieren dentro de una palabra van más intensas.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Both variants, side by side</source>
   <translation>Ambas variantes, lado a lado</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Differences</source>
   <translation>Diferencias</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Left marks have an edge at their left end, right marks one at their right end and fine stripes.</source>
   <translation>Las marcas de la izquierda tienen un borde en su extremo izquierdo; las de la derecha, uno en el derecho y rayas finas.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Made by Variorum {version}.</source>
   <translation>Elaborado con Variorum {version}.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Not shown:</source>
   <translation>No se muestra:</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Rose is on the left, teal on the right; the letters that differ inside a word are stronger.</source>
   <translation>Rosa a la izquierda, verde azulado a la derecha; las letras que difieren dentro de una palabra van más intensas.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>Show {category}</source>
   <translation>Mostrar: {category}</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>There are none.</source>
   <translation>No hay ninguna.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>What is shown</source>
   <translation>Qué se muestra</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>What the marks mean</source>
   <translation>Qué significan las marcas</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>left:</source>
   <translation>izquierda:</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>right:</source>
   <translation>derecha:</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_html.py" />
   <source>{left} and {right}, compared</source>
   <translation>{left} y {right}: comparación</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/reporting/to_html.py" />
   <source>{n} other differences are left out of this page.</source>
   <translation>
    <numerusform>Esta página omite otra diferencia.</numerusform>
    <numerusform>Esta página omite otras {n} diferencias.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/reporting/to_html.py" />
   <source>{n} words</source>
   <translation>
    <numerusform>{n} palabra</numerusform>
    <numerusform>{n} palabras</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_text.py" />
   <source>Passage</source>
   <translation>Pasaje</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_text.py" />
   <source>hidden</source>
   <comment>before a list of categories</comment>
   <translation>ocultas</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_text.py" />
   <source>shown</source>
   <comment>before a list of categories</comment>
   <translation>visibles</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/reporting/to_text.py" />
   <source>{n} more differences</source>
   <translation>
    <numerusform>{n} diferencia más</numerusform>
    <numerusform>{n} diferencias más</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/to_text.py" />
   <source>… and {more}. A report has them all: {option}</source>
   <translation>… y {more}. Un informe las recoge todas: {option}</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/write.py" />
   <source>The report cannot be written to {name} ({reason}).</source>
   <translation>El informe no se puede escribir en {name} ({reason}).</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/write.py" />
   <source>The report cannot be written: there is no folder “{folder}”.</source>
   <translation>El informe no se puede escribir: no existe la carpeta «{folder}».</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/write.py" />
   <source>The report cannot be written: {name} is a folder. Give it the name of a file.</source>
   <translation>El informe no se puede escribir: {name} es una carpeta. Indíquese el nombre de un archivo.</translation>
  </message>
  <message>
   <location filename="../../viewer/reporting/write.py" />
   <source>The report cannot be written: {name} may not be written to. Choose another place.</source>
   <translation>El informe no se puede escribir: no hay permiso de escritura en {name}. Elíjase otro lugar.</translation>
  </message>
  <message>
   <location filename="../../viewer/sessions.py" />
   <source>The session cannot be written to “{name}”: {reason}.</source>
   <translation>La sesión no se puede escribir en «{name}»: {reason}.</translation>
  </message>
  <message>
   <location filename="../../viewer/sessions.py" />
   <source>The session “{name}” cannot be read: {reason}.</source>
   <translation>La sesión «{name}» no se puede leer: {reason}.</translation>
  </message>
  <message>
   <location filename="../../viewer/sessions.py" />
   <source>“{name}” is no session of Variorum, or it is damaged. Open the two texts instead.</source>
   <translation>«{name}» no es una sesión de Variorum, o está dañada. Ábranse en su lugar los dos textos.</translation>
  </message>
  <message>
   <location filename="../../viewer/sessions.py" />
   <source>“{name}” is too large to be a session.</source>
   <translation>«{name}» es demasiado grande para ser una sesión.</translation>
  </message>
  <message>
   <location filename="../../viewer/sessions.py" />
   <source>“{name}” was saved by a newer Variorum. Open it with that.</source>
   <translation>«{name}» se guardó con una versión más reciente de Variorum. Ábrase con ella.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>All there is to know of the difference in hand, below the list.</source>
   <translation>Todo lo que se sabe de la diferencia actual, debajo de la lista.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Allow addresses of the web that only this machine or its network reaches.</source>
   <translation>Permitir direcciones web a las que solo llega este equipo o su red.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Amber and blue</source>
   <translation>Ámbar y azul</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Arrangement</source>
   <translation>Distribución</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>As in the window</source>
   <translation>Como en la ventana</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>As one text</source>
   <translation>Como un solo texto</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>As the system</source>
   <translation>Según el sistema</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>By which colours left, right and moved passages are told apart. All but the standard ones tell the sides apart by shape too; high contrast also comes where the system asks for it.</source>
   <translation>Los colores que distinguen la izquierda, la derecha y los pasajes desplazados. Todos menos los habituales distinguen los lados también por la forma; el alto contraste se aplica además cuando el sistema lo pide.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>By which colours the sides are told apart in an exported web page.</source>
   <translation>Con qué colores se distinguen los lados en una página web exportada.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Caret in the texts</source>
   <translation>Cursor en los textos</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Changes only</source>
   <translation>Solo los cambios</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Colours of reports</source>
   <translation>Colores de los informes</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Colours of the sides</source>
   <translation>Colores de los lados</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Context of a change</source>
   <translation>Contexto de un cambio</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Every difference as a sentence, beside the texts.</source>
   <translation>Cada diferencia en una oración, junto a los textos.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Face of the left text</source>
   <translation>Tipo de letra del texto izquierdo</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Face of the right text</source>
   <translation>Tipo de letra del texto derecho</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Fold the paragraphs without a shown difference.</source>
   <translation>Plegar los párrafos sin diferencias visibles.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>For deuteranopia</source>
   <translation>Para deuteranopía</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>For protanopia</source>
   <translation>Para protanopía</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>For tritanopia</source>
   <translation>Para tritanopía</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>From line to line, as a multiple of the size of the letters.</source>
   <translation>De línea a línea, como múltiplo del tamaño de letra.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Hide what is reviewed</source>
   <translation>Ocultar lo revisado</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>High contrast</source>
   <translation>Alto contraste</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>In letters; a column that is wider has the text in its middle. 0 lets lines be as long as the column.</source>
   <translation>En letras; en una columna más ancha, el texto queda centrado. Con 0, las líneas ocupan todo el ancho de la columna.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>In which language Variorum speaks; the texts stay as they are.</source>
   <translation>El idioma en que habla Variorum; los textos quedan como están.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Invisible characters</source>
   <translation>Caracteres invisibles</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Light or dark</source>
   <translation>Claro u oscuro</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Line spacing</source>
   <translation>Interlineado</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>List of differences</source>
   <translation>Lista de diferencias</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Longest line</source>
   <translation>Línea más larga</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Private addresses</source>
   <translation>Direcciones privadas</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Show no-break spaces, soft hyphens, zero-width and direction marks.</source>
   <translation>Mostrar los espacios duros, los guiones opcionales y las marcas de ancho cero y de dirección.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Side by side</source>
   <translation>Lado a lado</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Size of the texts</source>
   <translation>Tamaño de los textos</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>So many paragraphs around a change stay where only changes are shown.</source>
   <translation>Número de párrafos que quedan en torno a un cambio cuando solo se muestran los cambios.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>The font that the left text is set in.</source>
   <translation>La fuente (el tipo de letra) en que se compone el texto izquierdo.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>The font that the right text is set in.</source>
   <translation>La fuente (el tipo de letra) en que se compone el texto derecho.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>The left alone</source>
   <translation>Solo el izquierdo</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>The right alone</source>
   <translation>Solo el derecho</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>The texts beside each other, as one with what the left has struck out, or one of them alone.</source>
   <translation>Los textos lado a lado, como uno solo con lo propio del izquierdo tachado, o solo uno de ellos.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Theme: light or dark at all times, or as the system is.</source>
   <translation>Tema: siempre claro, siempre oscuro o según el sistema.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Walk through the texts by keys; a screen reader reads along.</source>
   <translation>Recorrer los textos con el teclado; un lector de pantalla los lee al paso.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>What was reviewed is neither in the list nor stopped at; in the texts it stays marked.</source>
   <translation>Lo revisado no está en la lista ni se detiene uno en ello; en los textos sigue marcado.</translation>
  </message>
  <message>
   <location filename="../../viewer/settings.py" />
   <source>Zoom, against the size of the system’s own letters.</source>
   <translation>Zoom, respecto al tamaño de letra del sistema.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_cell.py" />
   <source>Left, paragraph {n}</source>
   <translation>Izquierda, párrafo {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_cell.py" />
   <source>Left, paragraphs {first} to {last}</source>
   <translation>Izquierda, párrafos {first} a {last}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_cell.py" />
   <source>Nothing on the left</source>
   <translation>Nada a la izquierda</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_cell.py" />
   <source>Nothing on the right</source>
   <translation>Nada a la derecha</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_cell.py" />
   <source>Right, paragraph {n}</source>
   <translation>Derecha, párrafo {n}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_cell.py" />
   <source>Right, paragraphs {first} to {last}</source>
   <translation>Derecha, párrafos {first} a {last}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_view.py" />
   <source>Row {n} of {all}, {told}</source>
   <translation>Fila {n} de {all}, {told}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/accessible_view.py" />
   <source>no difference shown</source>
   <translation>ninguna diferencia visible</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/accessible_view.py" />
   <source>{n} differences</source>
   <translation>
    <numerusform>{n} diferencia</numerusform>
    <numerusform>{n} diferencias</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/accessible_view.py" />
   <source>{n} rows in two columns</source>
   <translation>
    <numerusform>{n} fila en dos columnas</numerusform>
    <numerusform>{n} filas en dos columnas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Actual Size</source>
   <translation>&amp;Tamaño real</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Categories</source>
   <translation>Cate&amp;gorías</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Close Comparison</source>
   <translation>&amp;Cerrar la comparación</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Copy</source>
   <translation>&amp;Copiar</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Dark</source>
   <translation>&amp;Oscuro</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Editar</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Even Widths</source>
   <translation>Anchos i&amp;guales</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Export…</source>
   <translation>&amp;Exportar…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;File</source>
   <translation>&amp;Archivo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Find…</source>
   <translation>&amp;Buscar…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Go</source>
   <translation>&amp;Ir</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Go To…</source>
   <translation>&amp;Ir a…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;High Contrast</source>
   <translation>&amp;Alto contraste</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Keys and Mouse</source>
   <translation>&amp;Teclado y ratón</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Light</source>
   <translation>&amp;Claro</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;New Window</source>
   <translation>&amp;Nueva ventana</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Next Difference</source>
   <translation>Diferencia &amp;siguiente</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Open Two Texts…</source>
   <translation>&amp;Abrir dos textos…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Paste</source>
   <translation>&amp;Pegar</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Previous Difference</source>
   <translation>Diferencia &amp;anterior</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Quit</source>
   <translation>&amp;Salir</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Revert to Saved</source>
   <translation>Volver a lo g&amp;uardado</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Save Session…</source>
   <translation>&amp;Guardar la sesión…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Side by Side</source>
   <translation>&amp;Lado a lado</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Theme</source>
   <translation>Te&amp;ma</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Deshacer</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;View</source>
   <translation>&amp;Ver</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>A&amp;rrangement</source>
   <translation>&amp;Distribución</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>All keys on one sheet</source>
   <translation>Todas las teclas en una sola hoja</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Amber &amp;and Blue</source>
   <translation>Ám&amp;bar y azul</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>As &amp;One Text</source>
   <translation>Como un &amp;solo texto</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>As the &amp;System</source>
   <translation>Según el &amp;sistema</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>C&amp;hanges Only</source>
   <translation>Solo los &amp;cambios</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Caret in the Te&amp;xt</source>
   <translation>Cursor en el te&amp;xto</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Changes</source>
   <translation>Cambios</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose colours, sizes and what is shown</source>
   <translation>Elegir los colores, los tamaños y lo que se muestra</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose how the left text is read</source>
   <translation>Elegir cómo se lee el texto izquierdo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose how the right text is read</source>
   <translation>Elegir cómo se lee el texto derecho</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose the file on the left</source>
   <translation>Elegir el archivo de la izquierda</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose the file on the right</source>
   <translation>Elegir el archivo de la derecha</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose two files and compare them</source>
   <translation>Elegir dos archivos y compararlos</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Close W&amp;indow</source>
   <translation>Cerrar ven&amp;tana</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Close all windows and leave Variorum</source>
   <translation>Cerrar todas las ventanas y salir de Variorum</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Close this window with its comparison</source>
   <translation>Cerrar esta ventana con su comparación</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Colours and shapes for readers who cannot tell blue from yellow</source>
   <translation>Colores y formas para quienes no distinguen el azul del amarillo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Colours and shapes for readers who cannot tell green from red</source>
   <translation>Colores y formas para quienes no distinguen el verde del rojo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Colours and shapes for readers who cannot tell red from green, and to whom red is dark</source>
   <translation>Colores y formas para quienes no distinguen el rojo del verde y ven oscuro el rojo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Compare the two sample articles</source>
   <translation>Comparar los dos artículos de ejemplo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Copy &amp;Difference</source>
   <translation>Copiar la di&amp;ferencia</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Copy the difference in hand as it can be quoted, with both places</source>
   <translation>Copiar la diferencia actual en forma de cita, con ambos lugares</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Copy the selected text, without marks</source>
   <translation>Copiar el texto seleccionado, sin marcas</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Dark at all times</source>
   <translation>Siempre oscuro</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Detai&amp;ls</source>
   <translation>Detalle&amp;s</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Do again what was taken back last</source>
   <translation>Rehacer lo último que se deshizo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Exchange left and right</source>
   <translation>Intercambiar izquierda y derecha</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Fetch one or two pages of the web and compare them</source>
   <translation>Obtener una o dos páginas web y compararlas</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Find &amp;Action…</source>
   <translation>Buscar una &amp;acción…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Find Ne&amp;xt</source>
   <translation>Buscar &amp;siguiente</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Find Pre&amp;vious</source>
   <translation>Buscar &amp;anterior</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Find an action by its name and do it</source>
   <translation>Buscar una acción por su nombre y ejecutarla</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Find words in both texts</source>
   <translation>Buscar palabras en ambos textos</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Fold the paragraphs without a shown difference; a click opens them</source>
   <translation>Plegar los párrafos sin diferencias visibles; se abren con un clic</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>For &amp;Protanopia</source>
   <translation>Para &amp;protanopía</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>For &amp;Tritanopia</source>
   <translation>Para &amp;tritanopía</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>For D&amp;euteranopia</source>
   <translation>Para &amp;deuteranopía</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Give both texts half of the width</source>
   <translation>Dar a cada texto la mitad de la anchura</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Give the left text less of the width</source>
   <translation>Dar menos anchura al texto izquierdo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Give the left text more of the width</source>
   <translation>Dar más anchura al texto izquierdo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go back to the start page</source>
   <translation>Volver a la página de inicio</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go to a heading, a paragraph, a page or a line</source>
   <translation>Ir a un encabezado, un párrafo, una página o una línea</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go to the next difference that is shown</source>
   <translation>Ir a la siguiente diferencia visible</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go to the next place that was found</source>
   <translation>Ir al siguiente lugar encontrado</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go to the place before that was found</source>
   <translation>Ir al lugar encontrado anterior</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go to the previous difference that is shown</source>
   <translation>Ir a la anterior diferencia visible</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Hide Revie&amp;wed</source>
   <translation>Oc&amp;ultar lo revisado</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Ho&amp;w It Is Read</source>
   <translation>Cómo se &amp;lee</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>How Variorum is used, and what its marks mean</source>
   <translation>Cómo se usa Variorum y qué significan sus marcas</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>How the &amp;Left Text Is Read…</source>
   <translation>Cómo se lee el texto &amp;izquierdo…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>How the &amp;Right Text Is Read…</source>
   <translation>Cómo se lee el texto &amp;derecho…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>In&amp;visible Characters</source>
   <translation>Caracteres in&amp;visibles</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Keep this comparison as a file, to take it up again as it is</source>
   <translation>Conservar esta comparación en un archivo, para retomarla tal como está</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Keep this comparison as another file; the one that it had stays as it is</source>
   <translation>Guardar esta comparación en otro archivo; el que tenía queda como está</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Lang&amp;uage</source>
   <translation>&amp;Idioma</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Language of the program: English</source>
   <translation>Idioma del programa: inglés</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Language of the program: French</source>
   <translation>Idioma del programa: francés</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Language of the program: German</source>
   <translation>Idioma del programa: alemán</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Language of the program: Russian</source>
   <translation>Idioma del programa: ruso</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Language of the program: Spanish</source>
   <translation>Idioma del programa: español</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Left Text &amp;Wider</source>
   <translation>Texto izquierdo más &amp;ancho</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Left Text N&amp;arrower</source>
   <translation>Texto izquierdo más &amp;estrecho</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Light at all times</source>
   <translation>Siempre claro</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Light or dark as the system is</source>
   <translation>Claro u oscuro, según el sistema</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>List</source>
   <translation>Lista</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>List of &amp;Differences</source>
   <translation>&amp;Lista de diferencias</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Make the text on the clipboard the left side</source>
   <translation>Poner el texto del portapapeles en el lado izquierdo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Make the text on the clipboard the right side</source>
   <translation>Poner el texto del portapapeles en el lado derecho</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Make the text on the clipboard the side that is empty, or the one last touched</source>
   <translation>Poner el texto del portapapeles en el lado vacío, o en el último utilizado</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Make the texts larger</source>
   <translation>Aumentar el tamaño de los textos</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Make the texts smaller</source>
   <translation>Reducir el tamaño de los textos</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Mark All A&amp;like as Reviewed</source>
   <translation>Marcar todas las igua&amp;les como revisadas</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Mark as &amp;Reviewed</source>
   <translation>&amp;Marcar como revisada</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>N&amp;ote…</source>
   <translation>&amp;Nota…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open &amp;Comparisons</source>
   <translation>&amp;Comparaciones abiertas</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open &amp;Left…</source>
   <translation>Abrir el &amp;izquierdo…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open Last Re&amp;port</source>
   <translation>Abrir el último inf&amp;orme</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open Ri&amp;ght…</source>
   <translation>Abrir el &amp;derecho…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open Web &amp;Address…</source>
   <translation>Abrir una dirección &amp;web…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open a window for another comparison</source>
   <translation>Abrir una ventana para otra comparación</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open the report that was exported last in its own program</source>
   <translation>Abrir en su propio programa el informe exportado en último lugar</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Paste</source>
   <translation>Pegar</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Paste as L&amp;eft</source>
   <translation>Pegar a la &amp;izquierda</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Paste as Plain &amp;Text</source>
   <translation>Pegar como te&amp;xto sin formato</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Paste as R&amp;ight</source>
   <translation>Pegar a la d&amp;erecha</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Paste the letters alone, without formatting and links</source>
   <translation>Pegar solo las letras, sin formato ni enlaces</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Prefere&amp;nces…</source>
   <translation>Prefere&amp;ncias…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Previous</source>
   <translation>Anterior</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Read the files again, and fetch the pages anew</source>
   <translation>Leer de nuevo los archivos y obtener de nuevo las páginas</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Read the left text by itself</source>
   <translation>Leer el texto izquierdo por separado</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Read the right text by itself</source>
   <translation>Leer el texto derecho por separado</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Recen&amp;t Comparisons</source>
   <translation>Comparaciones &amp;recientes</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Red&amp;o</source>
   <translation>Re&amp;hacer</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Reloa&amp;d</source>
   <translation>&amp;Volver a leer</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>S&amp;wap Sides</source>
   <translation>Intercambiar &amp;lados</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Sa&amp;ve Session As…</source>
   <translation>Guardar la sesión co&amp;mo…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Say it of all differences with the same words as the one in hand, and go on</source>
   <translation>Decirlo de todas las diferencias con las mismas palabras y seguir adelante</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Say that the difference in hand was looked at, and go on</source>
   <translation>Dar por vista la diferencia actual y continuar</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select &amp;All</source>
   <translation>Seleccionar &amp;todo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select All on the &amp;Left</source>
   <translation>Seleccionar todo a la i&amp;zquierda</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select All on the &amp;Right</source>
   <translation>Seleccionar todo a la de&amp;recha</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select the whole left text</source>
   <translation>Seleccionar todo el texto izquierdo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select the whole right text</source>
   <translation>Seleccionar todo el texto derecho</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select the whole text on the side last touched</source>
   <translation>Seleccionar todo el texto del último lado utilizado</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show &amp;Everything: All Categories</source>
   <translation>Mostrar t&amp;odo: todas las categorías</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show Editin&amp;g: Words and Punctuation</source>
   <translation>Mostrar la edició&amp;n: palabras y puntuación</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show Layout: Ty&amp;pography and Spacing</source>
   <translation>Mostrar la disposición: ti&amp;pografía y espaciado</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show Substantive: What &amp;Matters</source>
   <translation>Mostrar lo de fondo: lo &amp;esencial</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show all differences, typography and spacing too</source>
   <translation>Mostrar todas las diferencias, incluidas las de tipografía y espaciado</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show all there is to know of the difference in hand, below the list</source>
   <translation>Mostrar todo lo que se sabe de la diferencia actual, debajo de la lista</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show no-break spaces, soft hyphens, zero-width and direction marks</source>
   <translation>Mostrar los espacios duros, los guiones opcionales y las marcas de ancho cero y de dirección</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show or hide the list at the right</source>
   <translation>Mostrar u ocultar la lista de la derecha</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show the right text, with what the left has otherwise struck out before it</source>
   <translation>Mostrar el texto derecho, precedido por lo que el izquierdo dice de otro modo, tachado</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show the session as its file has it; Undo brings back what was done since</source>
   <translation>Mostrar la sesión como está en su archivo; «Deshacer» devuelve lo hecho desde entonces</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show the texts in their own size</source>
   <translation>Mostrar los textos en su propio tamaño</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show the two texts beside each other</source>
   <translation>Mostrar los dos textos uno junto al otro</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show typography, spacing, layout, formatting and links</source>
   <translation>Mostrar tipografía, espaciado, disposición, formato y enlaces</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show words, numbers, spelling, moves and the page around the article</source>
   <translation>Mostrar palabras, números, ortografía, desplazamientos y los elementos de la página</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show words, numbers, spelling, moves, capitals and punctuation</source>
   <translation>Mostrar palabras, números, ortografía, desplazamientos, mayúsculas y puntuación</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Speak the language of the system</source>
   <translation>Usar el idioma del sistema</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Swap</source>
   <translation>Intercambiar</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Take back what was settled by hand, or noted, last</source>
   <translation>Anular lo último que se fijó a mano o se anotó</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Take what was reviewed out of the list, and stop at it no more</source>
   <translation>Quitar de la lista lo revisado y no detenerse más en ello</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>The &amp;Left Alone</source>
   <translation>Solo el &amp;izquierdo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>The &amp;Right Alone</source>
   <translation>Solo el &amp;derecho</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>The strongest contrast, with shapes beside the colours</source>
   <translation>El contraste más fuerte, con formas además de los colores</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>The usual colours of the two sides</source>
   <translation>Los colores habituales de los dos lados</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Try the Sa&amp;mple</source>
   <translation>Probar el e&amp;jemplo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>User &amp;Guide</source>
   <translation>&amp;Guía de uso</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Walk through the texts by keys: Enter takes a difference in hand, Alt and an arrow cross over</source>
   <translation>Recorrer los textos con el teclado: Intro elige una diferencia, Alt y una flecha pasan al otro lado</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Write a note on the difference in hand</source>
   <translation>Escribir una nota sobre la diferencia actual</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Write the comparison as HTML, JSON, a table or text</source>
   <translation>Escribir la comparación como HTML, JSON, tabla o texto</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Zoom &amp;In</source>
   <translation>&amp;Ampliar</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Zoom &amp;Out</source>
   <translation>&amp;Reducir</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>{action}: off</source>
   <translation>{action}: desactivado</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>{action}: on</source>
   <translation>{action}: activado</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>&amp;Left:</source>
   <translation>&amp;Izquierda:</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>&amp;Right:</source>
   <translation>&amp;Derecha:</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>Address of the left text</source>
   <translation>Dirección del texto izquierdo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>Address of the right text</source>
   <translation>Dirección del texto derecho</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>Allow &amp;places that only this computer or its network reaches</source>
   <translation>Permitir &amp;sitios a los que solo llega este equipo o su red</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>Fetch</source>
   <translation>Obtener</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>Only these pages are fetched, and nothing that they refer to.</source>
   <translation>Solo se obtienen estas páginas, y nada de aquello a lo que remiten.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/address_dialog.py" />
   <source>Open Web Address</source>
   <translation>Abrir una dirección web</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>&amp;Part of the Article</source>
   <translation>Es &amp;parte del artículo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Align &amp;with a Paragraph on the Left…</source>
   <translation>&amp;Alinear con un párrafo de la izquierda…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Align &amp;with a Paragraph on the Right…</source>
   <translation>&amp;Alinear con un párrafo de la derecha…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Click the paragraph on the left that it faces, or Enter there. Escape: none.</source>
   <translation>Hacer clic en su párrafo de la izquierda, o Intro en él. Escape lo deja como está.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Click the paragraph on the right that it faces, or Enter there. Escape: none.</source>
   <translation>Hacer clic en su párrafo de la derecha, o Intro en él. Escape lo deja como está.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Not &amp;Part of the Article</source>
   <translation>No es &amp;parte del artículo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Nothing was aligned</source>
   <translation>No se ha alineado nada</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/by_hand.py" />
   <source>Par&amp;t from What It Faces</source>
   <translation>&amp;Separar de lo que tiene enfrente</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/by_hand.py" />
   <source>The {n} Selected Paragraphs Are &amp;Part of the Article</source>
   <translation>
    <numerusform>{n} párrafo seleccionado es &amp;parte del artículo</numerusform>
    <numerusform>{n} párrafos seleccionados son &amp;parte del artículo</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/by_hand.py" />
   <source>The {n} Selected Paragraphs Are Not &amp;Part of the Article</source>
   <translation>
    <numerusform>{n} párrafo seleccionado no es &amp;parte del artículo</numerusform>
    <numerusform>{n} párrafos seleccionados no son &amp;parte del artículo</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/by_hand.py" />
   <source>This &amp;Section of {n} Paragraphs Is Not Part of the Article</source>
   <translation>
    <numerusform>Esta secció&amp;n de {n} párrafo no es parte del artículo</numerusform>
    <numerusform>Esta secció&amp;n de {n} párrafos no es parte del artículo</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/by_hand.py" />
   <source>This &amp;Section of {n} Paragraphs Is Part of the Article</source>
   <translation>
    <numerusform>Esta secció&amp;n de {n} párrafo es parte del artículo</numerusform>
    <numerusform>Esta secció&amp;n de {n} párrafos es parte del artículo</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/cards.py" />
   <source>Before its tracked changes</source>
   <translation>Antes del control de cambios</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/cards.py" />
   <source>Tracked changes accepted</source>
   <translation>Cambios aceptados</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/cards.py" />
   <source>Untitled</source>
   <translation>Sin título</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/cards.py" />
   <source>{n} words</source>
   <translation>
    <numerusform>{n} palabra</numerusform>
    <numerusform>{n} palabras</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/caret.py" />
   <source>No difference here</source>
   <translation>Aquí no hay diferencias</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/caret.py" />
   <source>{what}. Enter shows them</source>
   <translation>{what}. Intro los muestra</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/caret.py" />
   <source>{words} no longer</source>
   <translation>{words}: ya no seleccionado</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/caret.py" />
   <source>{words} selected</source>
   <translation>{words}: seleccionado</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>As It &amp;Was Found</source>
   <translation>Co&amp;mo se encontró</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>Cate&amp;gory</source>
   <translation>Cate&amp;goría</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>Category of All {n} Ali&amp;ke</source>
   <translation>
    <numerusform>Categoría de {n} ig&amp;ual</numerusform>
    <numerusform>Categoría de las {n} ig&amp;uales</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>The category is now {category}</source>
   <translation>La categoría es ahora {category}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>The category is now {category}, which is hidden</source>
   <translation>La categoría es ahora {category}, que está oculta</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>The category of {n} differences is now {category}</source>
   <translation>
    <numerusform>La categoría de {n} diferencia es ahora {category}</numerusform>
    <numerusform>La categoría de {n} diferencias es ahora {category}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>The category of {n} differences is now {category}, which is hidden</source>
   <translation>
    <numerusform>La categoría de {n} diferencia es ahora {category}, que está oculta</numerusform>
    <numerusform>La categoría de {n} diferencias es ahora {category}, que está oculta</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/category_by_hand.py" />
   <source>{n} differences are as they were found</source>
   <translation>
    <numerusform>{n} diferencia está como se encontró</numerusform>
    <numerusform>{n} diferencias están como se encontraron</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/cell_layout.py" />
   <source>¶ broken here</source>
   <translation>¶ dividido aquí</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/cell_painting.py" />
   <source>Click to show them</source>
   <translation>Un clic los muestra</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/chips.py" />
   <source>Categories of difference</source>
   <translation>Categorías de diferencias</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/chips.py" />
   <source>Click to show or hide, double-click to show nothing else.</source>
   <translation>Un clic muestra u oculta; un doble clic no muestra nada más.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/chips.py" />
   <source>{category}, {count}</source>
   <translation>{category}, {count}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/command_palette.py" />
   <source>Actions</source>
   <translation>Acciones</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/command_palette.py" />
   <source>Find Action</source>
   <translation>Buscar una acción</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/command_palette.py" />
   <source>No action has these words.</source>
   <translation>Ninguna acción tiene estas palabras.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/command_palette.py" />
   <source>What do you want to do?</source>
   <translation>¿Qué se desea hacer?</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/commands.py" />
   <source>There is nothing to do again</source>
   <translation>No hay nada que rehacer</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/comparison_page.py" />
   <source>Round again. {told}</source>
   <translation>Otra vuelta. {told}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/comparison_page.py" />
   <source>{n} of {all}</source>
   <translation>{n} de {all}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/comparison_page.py" />
   <source>{sentence}. {n} of {all}</source>
   <translation>{sentence}. {n} de {all}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/comparison_view.py" />
   <source>The two texts side by side</source>
   <translation>Los dos textos lado a lado</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/details_pane.py" />
   <source>Details of the difference in hand</source>
   <translation>Detalles de la diferencia actual</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>All that is shown was reviewed, and is hidden. H shows it.</source>
   <translation>Todo lo mostrado está revisado y oculto. H lo muestra.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>By category</source>
   <translation>Por categoría</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>No difference that is shown has these words.</source>
   <translation>Ninguna de las diferencias mostradas contiene estas palabras.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>No differences</source>
   <translation>Ninguna diferencia</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>No differences shown</source>
   <translation>Ninguna diferencia visible</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>Put the differences of one category together</source>
   <translation>Reunir las diferencias de cada categoría</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>Search the differences</source>
   <translation>Buscar en las diferencias</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>Searching…</source>
   <translation>Buscando…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_list.py" />
   <source>These two texts share almost nothing, so nothing is set against each other.</source>
   <translation>Estos dos textos no comparten casi nada, por lo que no se confronta nada.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/difference_list.py" />
   <source>{n} differences are hidden. The switches above the texts show them.</source>
   <translation>
    <numerusform>Hay 1 diferencia oculta. Los interruptores sobre los textos la muestran.</numerusform>
    <numerusform>Hay {n} diferencias ocultas. Los interruptores sobre los textos las muestran.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/difference_list.py" />
   <source>{n} differences shown</source>
   <translation>
    <numerusform>{n} diferencia visible</numerusform>
    <numerusform>{n} diferencias visibles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/difference_list.py" />
   <source>{shown} in {n} entries</source>
   <translation>
    <numerusform>{shown} en {n} entrada</numerusform>
    <numerusform>{shown} en {n} entradas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/difference_list.py" />
   <source>{shown}, {n} reviewed</source>
   <translation>
    <numerusform>{shown}, {n} revisada</numerusform>
    <numerusform>{shown}, {n} revisadas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/difference_list.py" />
   <source>{shown}, {n} reviewed are hidden</source>
   <translation>
    <numerusform>{shown}, {n} revisada oculta</numerusform>
    <numerusform>{shown}, {n} revisadas ocultas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/difference_model.py" />
   <source>{n} of {all} reviewed</source>
   <translation>{n} de {all} revisadas</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop.py" />
   <source>That is a picture. Variorum compares texts: drop text or Markdown files, or paste the words.</source>
   <translation>Eso es una imagen. Variorum compara textos: admite archivos de texto o Markdown, o palabras pegadas.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop.py" />
   <source>That place cannot be read from here. Copy the files to this computer, then drop them.</source>
   <translation>Ese lugar no se puede leer desde aquí. Primero hay que copiar los archivos a este equipo y después soltarlos.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop.py" />
   <source>The clipboard is empty. Copy some text first, then paste it.</source>
   <translation>El portapapeles está vacío. Primero hay que copiar algún texto y después pegarlo.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop.py" />
   <source>There are no words in that. Copy some text first, then paste it.</source>
   <translation>No contiene palabras. Primero hay que copiar algún texto y después pegarlo.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop.py" />
   <source>Variorum cannot read that. Drop one or two text files, or paste text.</source>
   <translation>Variorum no puede leer eso. Admite uno o dos archivos de texto, o texto pegado.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/drop.py" />
   <source>You dropped {n} files. Variorum compares two: drop one or two of them.</source>
   <translation>
    <numerusform>Se ha soltado {n} archivo. Variorum compara dos: admite uno o dos de ellos.</numerusform>
    <numerusform>Se han soltado {n} archivos. Variorum compara dos: admite uno o dos de ellos.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/drop.py" />
   <source>You dropped {n} links. Variorum compares two: drop one or two of them.</source>
   <translation>
    <numerusform>Se ha soltado {n} enlace. Variorum compara dos: admite uno o dos de ellos.</numerusform>
    <numerusform>Se han soltado {n} enlaces. Variorum compara dos: admite uno o dos de ellos.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop.py" />
   <source>“{name}” is a folder. Drop one or two files out of it.</source>
   <translation>«{name}» es una carpeta. Se admiten uno o dos de sus archivos.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Clear</source>
   <translation>Vaciar</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Clear the left text</source>
   <translation>Vaciar el texto izquierdo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Clear the right text</source>
   <translation>Vaciar el texto derecho</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Drop a file or a link here, or</source>
   <translation>Soltar aquí un archivo o un enlace, o</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Left text</source>
   <translation>Texto izquierdo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Open a file on the left</source>
   <translation>Abrir un archivo a la izquierda</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Open a file on the right</source>
   <translation>Abrir un archivo a la derecha</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Open…</source>
   <translation>Abrir…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Paste text on the left</source>
   <translation>Pegar texto a la izquierda</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Paste text on the right</source>
   <translation>Pegar texto a la derecha</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>Right text</source>
   <translation>Texto derecho</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/drop_place.py" />
   <source>empty</source>
   <translation>vacío</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/dropping.py" />
   <source>Compare these two</source>
   <translation>Comparar estos dos</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/dropping.py" />
   <source>Open this session</source>
   <translation>Abrir esta sesión</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/dropping.py" />
   <source>Replace the left text</source>
   <translation>Sustituir el texto izquierdo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/dropping.py" />
   <source>Replace the right text</source>
   <translation>Sustituir el texto derecho</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/file_dialogs.py" />
   <source>All files</source>
   <translation>Todos los archivos</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/file_dialogs.py" />
   <source>Articles</source>
   <translation>Artículos</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>Capitals count</source>
   <translation>Distinguir mayúsculas</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>Find in both texts</source>
   <translation>Buscar en ambos textos</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>Regular expression</source>
   <translation>Expresión regular</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>The next place</source>
   <translation>El lugar siguiente</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>The place before</source>
   <translation>El lugar anterior</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/find_bar.py" />
   <source>Whole words alone</source>
   <translation>Solo palabras completas</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/finding.py" />
   <source>Not found</source>
   <translation>No encontrado</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/finding.py" />
   <source>{found}, left: {words}</source>
   <translation>{found}, izquierda: {words}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/finding.py" />
   <source>{found}, right: {words}</source>
   <translation>{found}, derecha: {words}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/finding.py" />
   <source>{many} places</source>
   <translation>
    <numerusform>{many} lugar</numerusform>
    <numerusform>{many} lugares</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/finding.py" />
   <source>{n} of {all}</source>
   <comment>places that were found</comment>
   <translation>{n} de {all}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/flag_chips.py" />
   <source>Click to show only differences that carry a flag which is on, double-click for this flag alone.</source>
   <translation>Un clic muestra solo las diferencias con algún indicador activado; un doble clic, solo las de este.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/flag_chips.py" />
   <source>Narrow to {flag}, {count}</source>
   <translation>Limitar a {flag}, {count}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/folding.py" />
   <source>{n} paragraphs without a shown difference</source>
   <translation>
    <numerusform>{n} párrafo sin diferencias visibles</numerusform>
    <numerusform>{n} párrafos sin diferencias visibles</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>Go To</source>
   <translation>Ir a</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>Heading or paragraph on the left, or “page 3”, or “line 120”</source>
   <translation>Encabezado o párrafo de la izquierda, o «página 3», o «línea 120»</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>Heading or paragraph on the right, or “page 3”, or “line 120”</source>
   <translation>Encabezado o párrafo de la derecha, o «página 3», o «línea 120»</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>Headings</source>
   <translation>Encabezados</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>No heading has these words. Give a number of a paragraph (12), a page (page 3) or a line (line 120).</source>
   <translation>Ningún encabezado tiene estas palabras. Indíquese un número: de un párrafo (12), de una página (página 3) o de una línea (línea 120).</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>No heading of either text has these words.</source>
   <translation>Ningún encabezado de los dos textos tiene estas palabras.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>Return goes there.</source>
   <translation>Intro lleva allí.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>There are no headings here. A number is that of a paragraph.</source>
   <translation>Aquí no hay encabezados. Un número es el de un párrafo.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>line</source>
   <translation>línea</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>page</source>
   <translation>página</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>{words} · on the left</source>
   <translation>{words} · a la izquierda</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>{words} · on the right</source>
   <translation>{words} · a la derecha</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>“{name}” has no line {n}.</source>
   <translation>«{name}» no tiene línea {n}.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>“{name}” has no lines.</source>
   <translation>«{name}» no tiene líneas.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>“{name}” has no page {n}.</source>
   <translation>«{name}» no tiene página {n}.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/go_to.py" />
   <source>“{name}” has no pages.</source>
   <translation>«{name}» no tiene páginas.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/go_to.py" />
   <source>“{name}” has {n} paragraphs.</source>
   <translation>
    <numerusform>«{name}» tiene {n} párrafo.</numerusform>
    <numerusform>«{name}» tiene {n} párrafos.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>Back</source>
   <comment>to the place before</comment>
   <translation>Atrás</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>Back to where you were</source>
   <translation>Volver al lugar anterior</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>Contents</source>
   <translation>Índice</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>Not in the guide</source>
   <translation>No está en la guía</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>Search the guide</source>
   <translation>Buscar en la guía</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>There is no guide in this language yet; this is the English one.</source>
   <translation>Aún no hay guía en este idioma; esta es la inglesa.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/guide.py" />
   <source>User Guide</source>
   <translation>Guía de uso</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/guide.py" />
   <source>{n} places</source>
   <translation>
    <numerusform>{n} lugar</numerusform>
    <numerusform>{n} lugares</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/making.py" />
   <source>Comparing…</source>
   <translation>Comparando…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/making.py" />
   <source>Fetching…</source>
   <translation>Obteniendo…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/making.py" />
   <source>Reading…</source>
   <translation>Leyendo…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/menus.py" />
   <source>None yet</source>
   <translation>Ninguna todavía</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/menus.py" />
   <source>Only {flag}</source>
   <translation>Solo: {flag}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/messages.py" />
   <source>Close the message</source>
   <translation>Cerrar el mensaje</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/messages.py" />
   <source>Close the message (Esc)</source>
   <translation>Cerrar el mensaje (Esc)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/note_dialog.py" />
   <source>Return keeps it, Shift+Return begins a new line.</source>
   <translation>Intro la conserva, Mayús+Intro empieza una línea nueva.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/note_dialog.py" />
   <source>Your note on this difference:</source>
   <translation>Nota sobre esta diferencia:</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/opening.py" />
   <source>A session is a whole comparison: open it by itself.</source>
   <translation>Una sesión es una comparación completa: debe abrirse sola.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/opening.py" />
   <source>Open the left text</source>
   <translation>Abrir el texto izquierdo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/opening.py" />
   <source>Open the other text</source>
   <translation>Abrir el otro texto</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/opening.py" />
   <source>Open the right text</source>
   <translation>Abrir el texto derecho</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/opening.py" />
   <source>Open two texts</source>
   <translation>Abrir dos textos</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/opening.py" />
   <source>Pasted text {n}</source>
   <translation>Texto pegado {n}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/opening.py" />
   <source>You chose {n} files. Variorum compares two.</source>
   <translation>
    <numerusform>Se ha elegido {n} archivo. Variorum compara dos.</numerusform>
    <numerusform>Se han elegido {n} archivos. Variorum compara dos.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/overview.py" />
   <source>Overview of the whole comparison</source>
   <translation>Vista general de toda la comparación</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/overview.py" />
   <source>The whole comparison at a glance: click or drag to go there.</source>
   <translation>Toda la comparación de un vistazo: un clic o un arrastre llevan al lugar.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/overview.py" />
   <source>{n} %</source>
   <translation>{n} %</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/own_program.py" />
   <source>The system has no program that opens “{name}”.</source>
   <translation>El sistema no tiene ningún programa que abra «{name}».</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/own_program.py" />
   <source>“{name}” is no longer in its place: it was moved, renamed or deleted.</source>
   <translation>«{name}» ya no está en su lugar: se movió, cambió de nombre o se eliminó.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/password.py" />
   <source>Password</source>
   <translation>Contraseña</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/preference_fields.py" />
   <source>The program’s own</source>
   <translation>El del programa</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/preferences.py" />
   <source>No preference speaks of this.</source>
   <translation>Ninguna preferencia trata de esto.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/preferences.py" />
   <source>Preferences</source>
   <translation>Preferencias</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/preferences.py" />
   <source>Restore Defaults</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/preferences.py" />
   <source>Search the preferences</source>
   <translation>Buscar en las preferencias</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/progress.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/progress.py" />
   <source>Progress</source>
   <translation>Progreso</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/progress.py" />
   <source>a moment left</source>
   <translation>falta un momento</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/progress.py" />
   <source>about {n} minutes left</source>
   <translation>
    <numerusform>falta {n} minuto, más o menos</numerusform>
    <numerusform>faltan unos {n} minutos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/progress.py" />
   <source>about {n} seconds left</source>
   <translation>
    <numerusform>falta {n} segundo, más o menos</numerusform>
    <numerusform>faltan unos {n} segundos</numerusform>
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
   <translation>&amp;Volver a leer</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Arabic (Windows-1256)</source>
   <translation>Árabe (Windows-1256)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>As It Is &amp;Told</source>
   <translation>Según se in&amp;dica</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>As It Was &amp;before Tracked Changes</source>
   <translation>Como estaba &amp;antes del control de cambios</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Baltic (Windows-1257)</source>
   <translation>Báltico (Windows-1257)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Central European (Windows-1250)</source>
   <translation>Centroeuropeo (Windows-1250)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Chinese (Big5)</source>
   <translation>Chino (Big5)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Chinese (GB 18030)</source>
   <translation>Chino (GB 18030)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Compare with the Page as It Is &amp;Now</source>
   <translation>Comparar con la página de &amp;hoy</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Copy Its &amp;Fingerprint (SHA-256)</source>
   <translation>Copiar su &amp;huella digital (SHA-256)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Cyrillic (KOI8-R)</source>
   <translation>Cirílico (KOI8-R)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Cyrillic (Windows-1251)</source>
   <translation>Cirílico (Windows-1251)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Greek (Windows-1253)</source>
   <translation>Griego (Windows-1253)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Hebrew (Windows-1255)</source>
   <translation>Hebreo (Windows-1255)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Japanese (EUC-JP)</source>
   <translation>Japonés (EUC-JP)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Japanese (Shift JIS)</source>
   <translation>Japonés (Shift JIS)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Korean (EUC-KR)</source>
   <translation>Coreano (EUC-KR)</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Number of the chapter, as the book's table of contents counts them:</source>
   <translation>Número del capítulo, según el índice del libro:</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>One &amp;Chapter…</source>
   <translation>Un ca&amp;pítulo…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>One Chapter</source>
   <translation>Un capítulo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Open in Its &amp;Own Program</source>
   <translation>Abrir en su pr&amp;opio programa</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Read &amp;As</source>
   <translation>&amp;Leer como</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>The &amp;Whole Page</source>
   <translation>La página &amp;completa</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>The Whole &amp;Book</source>
   <translation>El libro co&amp;mpleto</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reading_menu.py" />
   <source>Turkish (Windows-1254)</source>
   <translation>Turco (Windows-1254)</translation>
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
   <translation>Todo está como se guardó; «Deshacer» devuelve lo hecho desde entonces</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reverting.py" />
   <source>What was done after saving is here again</source>
   <translation>Lo hecho después de guardar está aquí de nuevo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reviewing.py" />
   <source>No difference is in hand: go to one first</source>
   <translation>No hay ninguna diferencia elegida: primero hay que ir a una</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reviewing.py" />
   <source>No longer reviewed</source>
   <translation>Ya no revisada</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reviewing.py" />
   <source>Note kept</source>
   <translation>Nota guardada</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reviewing.py" />
   <source>Note removed</source>
   <translation>Nota eliminada</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/reviewing.py" />
   <source>Reviewed</source>
   <translation>Revisada</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/reviewing.py" />
   <source>{n} differences reviewed</source>
   <translation>
    <numerusform>{n} diferencia revisada</numerusform>
    <numerusform>{n} diferencias revisadas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>A comparison was open when the program ended, and each time it was to be shown again the program ended too. It is set aside as “{path}”: open that file to try once more.</source>
   <translation>Había una comparación abierta cuando terminó el programa, y cada vez que debía mostrarse de nuevo, el programa también terminó. Se ha apartado como «{path}»: abra ese archivo para intentarlo una vez más.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>A comparison was open when the program ended, and what was kept of it is damaged. It is set aside as “{path}”.</source>
   <translation>Había una comparación abierta cuando terminó el programa, y lo que se conservó de ella está dañado. Queda apartado como «{path}».</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>The comparison that was open when the program ended needs “{name}” and “{other}”, which are gone. It is set aside as “{path}”: open that file when the text is back.</source>
   <translation>La comparación que estaba abierta cuando terminó el programa necesita «{name}» y «{other}», que ya no están. Queda apartada como «{path}»: ábrase ese archivo cuando los textos vuelvan a estar.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>The comparison that was open when the program ended needs “{name}”, which is gone. It is set aside as “{path}”: open that file when the text is back.</source>
   <translation>La comparación que estaba abierta cuando terminó el programa necesita «{name}», que ya no está. Queda apartada como «{path}»: ábrase ese archivo cuando el texto vuelva a estar.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>“{name}” and “{other}” changed since this comparison was kept; they are compared as they are now.</source>
   <translation>«{name}» y «{other}» han cambiado desde que se guardó esta comparación; se comparan como están ahora.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>“{name}” changed since this comparison was kept; it is compared as it is now.</source>
   <translation>«{name}» ha cambiado desde que se guardó esta comparación; se compara como está ahora.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>“{name}” is larger than {most} MB: the session keeps its address alone, and fetches the page anew when it is opened. Save the page in a browser, too, if it may change.</source>
   <translation>«{name}» ocupa más de {most} MB: la sesión conserva solo su dirección y obtiene la página de nuevo al abrirse. Guarde también la página desde el navegador si puede cambiar.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/session_words.py" />
   <source>“{name}” is shown with later changes that were never saved to it.</source>
   <translation>«{name}» se muestra con cambios posteriores que nunca se guardaron en él.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/sessions.py" />
   <source>Saved to {path}</source>
   <translation>Guardado en {path}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/sessions.py" />
   <source>Saving…</source>
   <translation>Guardando…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/sessions.py" />
   <source>The comparison that was open when the program ended is here again</source>
   <translation>Se ha recuperado la comparación que estaba abierta al cerrarse el programa</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/sessions.py" />
   <source>What you noted and settled in these texts is here again</source>
   <translation>Lo que anotó y fijó en estos textos está aquí de nuevo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>A screen on or back</source>
   <translation>Una pantalla adelante o atrás</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Align it, part it, set it apart by hand</source>
   <translation>Alinearlo, separarlo o apartarlo a mano</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Click on a document's card</source>
   <translation>Clic en la ficha de un documento</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Click on a moved passage's tag</source>
   <translation>Clic en la etiqueta de un pasaje desplazado</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Ctrl + wheel</source>
   <translation>Ctrl + rueda</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Double click on a category</source>
   <translation>Doble clic en una categoría</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Draw the line between the texts</source>
   <translation>Arrastrar la línea entre los textos</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Escape</source>
   <translation>Escape</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Home, End</source>
   <translation>Inicio, Fin</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>How it is read</source>
   <translation>Cómo se lee</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>In the texts</source>
   <translation>En los textos</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Keys and Mouse</source>
   <translation>Teclado y ratón</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Larger and smaller</source>
   <translation>Más grande y más pequeño</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>More room for one of them; double click: even</source>
   <translation>Más espacio para uno de ellos; doble clic: iguales</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Page Up, Page Down, Space</source>
   <translation>Re Pág, Av Pág, Espacio</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Right click on a paragraph</source>
   <translation>Clic derecho en un párrafo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>Select nothing any more</source>
   <translation>Anular la selección</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>That category alone</source>
   <translation>Solo esa categoría</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>To its other end</source>
   <translation>A su otro extremo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>To the beginning and the end</source>
   <translation>Al principio y al final</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/shortcut_sheet.py" />
   <source>With the mouse</source>
   <translation>Con el ratón</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/sources.py" />
   <source>“{name}” would stand on both sides. Choose the other copy for one of them.</source>
   <translation>«{name}» quedaría en ambos lados. Elíjase la otra copia para uno de ellos.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Compare again: {names}. {verdict}</source>
   <translation>Comparar de nuevo: {names}. {verdict}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Compare two copies of one article that come with the program.</source>
   <translation>Comparar dos copias de un artículo que vienen con el programa.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Compare two texts</source>
   <translation>Comparar dos textos</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Do they stand on the web? Give their addresses.</source>
   <translation>¿Están en la web? Indique sus direcciones.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Fetch one or two web pages by their addresses.</source>
   <translation>Obtener una o dos páginas web por sus direcciones.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>New here? See what Variorum finds in two copies of one article.</source>
   <translation>¿Primera vez? Así se ve lo que Variorum encuentra en dos copias de un artículo.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Recent comparisons</source>
   <translation>Comparaciones recientes</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Try the sample</source>
   <translation>Probar el ejemplo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Two copies of one article: is it the same, and what is different that matters?</source>
   <translation>Dos copias de un artículo: ¿es el mismo, y qué diferencias importan?</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/start_page.py" />
   <source>Web addresses…</source>
   <translation>Direcciones web…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Coarser in places</source>
   <translation>Menos precisa en algunas partes</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Complete</source>
   <translation>Completa</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Difference {n} of {all}</source>
   <translation>Diferencia {n} de {all}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Entry {n} of {all}</source>
   <translation>Entrada {n} de {all}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Every word of the two texts was compared: no stretch was too long, or too unlike, for that.</source>
   <translation>Se comparó cada palabra de los dos textos: ningún pasaje era demasiado largo ni demasiado distinto para ello.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Less than {share} of the words of the two bodies agree</source>
   <translation>Coincide menos del {share} de las palabras de los dos cuerpos</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>More than {share} of the words of the two bodies agree</source>
   <translation>Coincide más del {share} de las palabras de los dos cuerpos</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Reviewed, and hidden in the list</source>
   <translation>Revisada, oculta en la lista</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>Some stretches are too long, or too unlike, to be compared word by word. The verdict says where.</source>
   <translation>Algunos pasajes son demasiado largos o demasiado distintos para compararlos palabra por palabra. El veredicto dice cuáles.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/status_line.py" />
   <source>{entry} ({n} differences)</source>
   <translation>
    <numerusform>{entry} ({n} diferencia)</numerusform>
    <numerusform>{entry} ({n} diferencias)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/status_line.py" />
   <source>{n} differences: F8 goes to the next</source>
   <translation>
    <numerusform>{n} diferencia: F8 lleva a la siguiente</numerusform>
    <numerusform>{n} diferencias: F8 lleva a la siguiente</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/status_line.py" />
   <source>{n} entries: F8 goes to the next</source>
   <translation>
    <numerusform>{n} entrada: F8 lleva a la siguiente</numerusform>
    <numerusform>{n} entradas: F8 lleva a la siguiente</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>{share} of the words of the two bodies agree</source>
   <translation>Coincide el {share} de las palabras de los dos cuerpos</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>{what}: round to the first again</source>
   <translation>{what}: de vuelta a la primera</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/status_line.py" />
   <source>{what}: round to the last again</source>
   <translation>{what}: de vuelta a la última</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>Done again: {what}</source>
   <translation>Rehecho: {what}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>Taken back: {what}</source>
   <translation>Anulado: {what}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>left out by hand</source>
   <translation>apartado a mano</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>no longer reviewed</source>
   <translation>ya no revisada</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>note</source>
   <translation>nota</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>note removed</source>
   <translation>nota eliminada</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>paragraphs aligned by hand</source>
   <translation>párrafos alineados a mano</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>paragraphs parted by hand</source>
   <translation>párrafos separados a mano</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/step_words.py" />
   <source>taken into the article by hand</source>
   <translation>incluido en el artículo a mano</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>Export the comparison</source>
   <translation>Exportar la comparación</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>Nothing is selected: draw over some text first</source>
   <translation>No hay nada seleccionado: primero hay que marcar parte de un texto</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>Save the session</source>
   <translation>Guardar la sesión</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>The difference was copied</source>
   <translation>Diferencia copiada</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>The window closes once the report is written</source>
   <translation>La ventana se cerrará en cuanto el informe esté escrito</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>Variorum session</source>
   <translation>Sesión de Variorum</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>Writing…</source>
   <translation>Escribiendo…</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>Written to {path}</source>
   <translation>Escrito en {path}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../viewer/ui/taking_away.py" />
   <source>{n} words copied</source>
   <translation>
    <numerusform>{n} palabra copiada</numerusform>
    <numerusform>{n} palabras copiadas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_away.py" />
   <source>“{name}” was saved by another window or program since it was opened here. Choose another name to keep both.</source>
   <translation>Otra ventana u otro programa ha guardado «{name}» desde que se abrió aquí. Elija otro nombre para conservar ambas versiones.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/taking_back.py" />
   <source>There is nothing to take back</source>
   <translation>No hay nada que anular</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/tool_bar.py" />
   <source>Tools</source>
   <translation>Herramientas</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/unexpected.py" />
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/unexpected.py" />
   <source>Something went wrong</source>
   <translation>Algo ha fallado</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/unexpected.py" />
   <source>The fault that was shown before happened again</source>
   <translation>El fallo que ya se mostró ha vuelto a ocurrir</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/unexpected.py" />
   <source>Trace of the fault</source>
   <translation>Traza del fallo</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/unexpected.py" />
   <source>Variorum met a fault of its own, and what is open could not be kept: save the session (Ctrl+S). If you report it, please send the lines below with it; they quote nothing of your texts.</source>
   <translation>Variorum ha tropezado con un fallo propio y no se pudo conservar lo que está abierto: guárdese la sesión (Ctrl+S). Si se comunica el fallo, convendría enviar también las líneas siguientes; no citan nada de los textos.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/unexpected.py" />
   <source>Variorum met a fault of its own. Your texts are unharmed, what was open is kept, and you can go on. If you report it, please send the lines below with it; they quote nothing of your texts.</source>
   <translation>Variorum ha tropezado con un fallo propio. Los textos están intactos, lo que estaba abierto se ha conservado y se puede continuar. Si se comunica el fallo, convendría enviar también las líneas siguientes; no citan nada de los textos.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/verdict_bar.py" />
   <source>Differences of form change how a text looks, not what it says: capitals, punctuation, typography, spaces, layout, formatting and links. Furniture is the page around the article. Added and missing is said as seen from the left.</source>
   <translation>Las diferencias de forma cambian el aspecto de un texto, no lo que dice: mayúsculas, puntuación, tipografía, espacios, disposición, formato y enlaces. Los elementos de la página son los que rodean el artículo. Añadido y ausente se dice visto desde la izquierda.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/verdict_bar.py" />
   <source>Verdict: {sentence}</source>
   <translation>Veredicto: {sentence}</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/view_mouse.py" />
   <source>Nothing is selected any more</source>
   <translation>Selección anulada</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/watching.py" />
   <source>“{name}” has changed on the disk. F5 reads it again.</source>
   <translation>«{name}» ha cambiado en el disco. F5 lo lee de nuevo.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/watching.py" />
   <source>“{name}” is gone from its place. What was read of it stays here.</source>
   <translation>«{name}» ya no está en su lugar. Lo que se leyó se conserva aquí.</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/window.py" />
   <source>Cancelled</source>
   <translation>Cancelado</translation>
  </message>
  <message>
   <location filename="../../viewer/ui/windows.py" />
   <source>Start page</source>
   <translation>Página inicial</translation>
  </message>
 </context>
</TS>
