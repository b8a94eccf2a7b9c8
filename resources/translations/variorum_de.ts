<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>variorum</name>
  <message>
   <location filename="../../viewer/loading/docx_runs.py" />
   <source>end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/loading/files.py" />
   <source>This is not a usable file name. Choose a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/presenting/find.py" />
   <source>That expression takes too long. Make it simpler.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Actual Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Close Comparison</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Find…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Go To…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Keys and Mouse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Next Difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Open Two Texts…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Previous Difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Reviewed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Save Session…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>All keys on one sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>As the &amp;System</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>C&amp;hanges Only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose how the left text is read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose how the right text is read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose the file on the left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose the file on the right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Choose two files and compare them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Compare the two sample articles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Copy &amp;Difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Copy the difference in hand as it can be quoted, with both places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Copy the selected text, without marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Dark at all times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Detai&amp;ls</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Exchange left and right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Fetch one or two pages of the web and compare them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Find &amp;Action…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Find Ne&amp;xt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Find Pre&amp;vious</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Find an action by its name and do it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Find words in both texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Fold the paragraphs without a shown difference; a click opens them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go back to the start page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go to a paragraph, a page or a line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go to the next difference that is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go to the next place that was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go to the place before that was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Go to the previous difference that is shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>How the &amp;Left Text Is Read…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>How the &amp;Right Text Is Read…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>In&amp;visible Characters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Keep this comparison as a file, to take it up again as it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Leave Variorum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Light at all times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Light or dark as the system is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>List</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>List of &amp;Differences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Make the text on the clipboard the left side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Make the text on the clipboard the right side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Make the text on the clipboard the side that is empty, or the one last touched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Make the texts larger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Make the texts smaller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>N&amp;ote…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open &amp;Left…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open &amp;Right…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Open Web &amp;Address…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Paste as L&amp;eft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Paste as Plain &amp;Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Paste as R&amp;ight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Paste the letters alone, without formatting and links</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Previous</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Read both files again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Reloa&amp;d</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>S&amp;wap Sides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Say that the difference in hand was looked at, and go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select &amp;All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select All on the &amp;Left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select All on the &amp;Right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select the whole left text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select the whole right text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Select the whole text on the side last touched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show &amp;Every Category</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show &amp;Print and Layout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show Editin&amp;g</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show What &amp;Matters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show all differences, typography and spacing too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show all there is to know of the difference in hand, below the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show no-break spaces, soft hyphens, zero-width and direction marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show or hide the list at the right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show substantive differences and furniture alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show the texts in their own size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show typography, spacing, layout, formatting and links</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Show words, numbers, spelling, moves, capitals and punctuation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Swap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Take back what was settled by hand, or noted, last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Try the Sa&amp;mple</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Write a note on the difference in hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Write the comparison as HTML, JSON or text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Zoom &amp;In</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../viewer/ui/actions.py" />
   <source>Zoom &amp;Out</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
