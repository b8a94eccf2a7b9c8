<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>QFileDialog</name>
  <message>
   <source>&amp;Look in:</source>
   <translation>&amp;Regarder dans :</translation>
  </message>
  <message>
   <source>Files of &amp;type:</source>
   <translation>Fichiers de &amp;type :</translation>
  </message>
 </context>
 <context>
  <name>QAbstractFileIconProvider</name>
  <message>
   <source>Drive</source>
   <translation>Lecteur</translation>
  </message>
  <message>
   <source>Folder</source>
   <comment>All other platforms</comment>
   <translation>Dossier</translation>
  </message>
 </context>
</TS>
