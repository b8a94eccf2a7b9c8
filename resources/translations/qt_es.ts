<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>QFileDialog</name>
  <message>
   <source>&amp;Look in:</source>
   <translation>&amp;Buscar en:</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>Archivos de &amp;tipo:</translation>
  </message>
 </context>
 <context>
  <name>QAbstractFileIconProvider</name>
  <message>
   <source>Drive</source>
   <translation>Unidad</translation>
  </message>
  <message>
   <source>Folder</source>
   <comment>All other platforms</comment>
   <translation>Carpeta</translation>
  </message>
 </context>
</TS>
