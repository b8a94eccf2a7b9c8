<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
 <context>
  <name>QFileDialog</name>
  <message>
   <source>&amp;Look in:</source>
   <translation>&amp;Папка:</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>&amp;Тип файлов:</translation>
  </message>
 </context>
 <context>
  <name>QAbstractFileIconProvider</name>
  <message>
   <source>Drive</source>
   <translation>Диск</translation>
  </message>
  <message>
   <source>Folder</source>
   <comment>All other platforms</comment>
   <translation>Папка</translation>
  </message>
 </context>
</TS>
