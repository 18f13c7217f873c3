<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>sightline</name>
    <message>
        <source>top-1 flips</source>
        <translation>Erstplatzwechsel</translation>
    </message>
    <message>
        <source>dense mass</source>
        <translation>dichte Masse</translation>
    </message>
    <message>
        <source>votes over layers</source>
        <translation>Stimmen der Schichten</translation>
    </message>
    <message>
        <source>whole answer</source>
        <translation>ganze Antwort</translation>
    </message>
</context>
<context>
    <name>sightline::BookmarkMenu</name>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;Bookmark This Place</source>
        <translation>&amp;Lesezeichen hier</translation>
    </message>
    <message>
        <source>Ne&amp;xt Bookmark</source>
        <translation>&amp;Nächstes Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;Previous Bookmark</source>
        <translation>&amp;Voriges Lesezeichen</translation>
    </message>
</context>
<context>
    <name>sightline::ChatView</name>
    <message>
        <source>Tint of the tokens</source>
        <translation>Tönung der Token</translation>
    </message>
    <message>
        <source>tint: %1 ▾</source>
        <translation>Tönung: %1 ▾</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Ask about the document…</source>
        <translation>Zum Dokument fragen…</translation>
    </message>
    <message>
        <source>Ask the model…</source>
        <translation>Das Modell fragen…</translation>
    </message>
    <message>
        <source>own values</source>
        <translation>eigene Werte</translation>
    </message>
</context>
<context>
    <name>sightline::Composer</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Ask about the document…</source>
        <translation>Zum Dokument fragen…</translation>
    </message>
    <message>
        <source>■ Stop</source>
        <translation>■ Halt</translation>
    </message>
    <message>
        <source>⏎ Send</source>
        <translation>⏎ Senden</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>Antwort anhalten (Esc)</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Antwort anhalten</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>Frage senden</translation>
    </message>
</context>
<context>
    <name>sightline::DocumentView</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation>Noch kein Dokument</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Who read this word?</source>
        <translation>Wer las dieses Wort?</translation>
    </message>
    <message>
        <source>Who read this sentence?</source>
        <translation>Wer las diesen Satz?</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
</context>
<context>
    <name>sightline::ExportMenu</name>
    <message>
        <source>Picture (&amp;PNG)…</source>
        <translation>Bild (&amp;PNG)…</translation>
    </message>
    <message>
        <source>Drawing (&amp;SVG)…</source>
        <translation>Zeichnung (&amp;SVG)…</translation>
    </message>
    <message>
        <source>Data (&amp;CSV)…</source>
        <translation>Daten (&amp;CSV)…</translation>
    </message>
    <message>
        <source>Data (&amp;NPY)…</source>
        <translation>Daten (&amp;NPY)…</translation>
    </message>
    <message>
        <source>Copy &amp;Data</source>
        <translation>&amp;Daten kopieren</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>Als P&amp;ython kopieren</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
</context>
<context>
    <name>sightline::Glossary</name>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>covered mass</source>
        <translation>gedeckte Masse</translation>
    </message>
    <message>
        <source>missed mass</source>
        <translation>verpasste Masse</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>Entropie</translation>
    </message>
</context>
<context>
    <name>sightline::MainWindow</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Open Model Folder…</source>
        <translation>Modellordner öffnen…</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Dokument öffnen</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Gespräch ausgeben</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Es gibt noch nichts zu kopieren.</translation>
    </message>
    <message>
        <source>Delete Conversation</source>
        <translation>Gespräch löschen</translation>
    </message>
    <message>
        <source>&amp;Save Conversation</source>
        <translation>Gespräch &amp;speichern</translation>
    </message>
    <message>
        <source>Save Conversation &amp;As…</source>
        <translation>Gespräch speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Saved to “%1”.</source>
        <translation>Gespeichert in „%1“.</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Gespräch speichern</translation>
    </message>
    <message>
        <source>Conversations (*.sightline)</source>
        <translation>Gespräche (*.sightline)</translation>
    </message>
    <message>
        <source>L&amp;ayout</source>
        <translation>&amp;Anordnung</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>Document and chat only</source>
        <translation>Nur Dokument und Chat</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <translation>L&amp;abor</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>My La&amp;youts</source>
        <translation>Meine A&amp;nordnungen</translation>
    </message>
    <message>
        <source>Save La&amp;yout…</source>
        <translation>Anordnung s&amp;peichern…</translation>
    </message>
    <message>
        <source>R&amp;eset Layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Show &amp;Document</source>
        <translation>&amp;Dokument zeigen</translation>
    </message>
    <message>
        <source>Shows or hides the document</source>
        <translation>Zeigt oder verbirgt das Dokument</translation>
    </message>
    <message>
        <source>Show C&amp;hat</source>
        <translation>C&amp;hat zeigen</translation>
    </message>
    <message>
        <source>Show &amp;Steps</source>
        <translation>&amp;Schritte zeigen</translation>
    </message>
    <message>
        <source>Show Views over &amp;Positions</source>
        <translation>Ansichten über &amp;Positionen zeigen</translation>
    </message>
    <message>
        <source>S&amp;wap Document and Chat</source>
        <translation>Dokument und Chat &amp;tauschen</translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>Noch keine gespeichert</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open Document…</source>
        <translation>Dokument ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Add Document to the Context…</source>
        <translation>Dokument zum Kontext &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open &amp;Sample</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Paste as Document</source>
        <translation>Als Dokument &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Model…</source>
        <translation>&amp;Modell…</translation>
    </message>
    <message>
        <source>Open Model &amp;Folder…</source>
        <translation>Modell&amp;ordner öffnen…</translation>
    </message>
    <message>
        <source>E&amp;xport Conversation…</source>
        <translation>Gespräch &amp;ausgeben…</translation>
    </message>
    <message>
        <source>&amp;Close Document</source>
        <translation>Dokument s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ends Sightline</source>
        <translation>Beendet Sightline</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Takes the last edit back</source>
        <translation>Nimmt die letzte Änderung zurück</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Copy &amp;Answer</source>
        <translation>&amp;Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy Tokens as &amp;Table</source>
        <translation>Token als &amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>A line for each token</source>
        <translation>Eine Zeile je Token</translation>
    </message>
    <message>
        <source>Copy &amp;View as CSV</source>
        <translation>Ansicht als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Line at the Foot</source>
        <translation>&amp;Fußzeile kopieren</translation>
    </message>
    <message>
        <source>Save View as &amp;Picture…</source>
        <translation>Ansicht als &amp;Bild speichern…</translation>
    </message>
    <message>
        <source>&amp;Find in Document</source>
        <translation>Im Dokument &amp;suchen</translation>
    </message>
    <message>
        <source>Finds words in the document</source>
        <translation>Sucht Wörter im Dokument</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>Tasten&amp;kürzel…</translation>
    </message>
    <message>
        <source>Gives commands other keys</source>
        <translation>Gibt Befehlen andere Tasten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Dunkle Schrift auf hellem Grund</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Helle Schrift auf dunklem Grund</translation>
    </message>
    <message>
        <source>Next &amp;Meaning of the Marks</source>
        <translation>Nächste B&amp;edeutung der Marken</translation>
    </message>
    <message>
        <source>Previous M&amp;eaning of the Marks</source>
        <translation>&amp;Vorige Bedeutung der Marken</translation>
    </message>
    <message>
        <source>What &amp;Dense Would Have Said</source>
        <translation>Was &amp;dicht gesagt hätte</translation>
    </message>
    <message>
        <source>Answers as Mar&amp;kdown</source>
        <translation>Antworten als Mar&amp;kdown</translation>
    </message>
    <message>
        <source>Ma&amp;ximise Panel</source>
        <translation>Feld ma&amp;ximieren</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Previous Token</source>
        <translation>&amp;Voriges Token</translation>
    </message>
    <message>
        <source>Looks at the token before</source>
        <translation>Zeigt das Token davor</translation>
    </message>
    <message>
        <source>&amp;Next Token</source>
        <translation>&amp;Nächstes Token</translation>
    </message>
    <message>
        <source>Previous &amp;Divergence</source>
        <translation>Vorige &amp;Abweichung</translation>
    </message>
    <message>
        <source>Next Di&amp;vergence</source>
        <translation>Nächste A&amp;bweichung</translation>
    </message>
    <message>
        <source>Layer &amp;Above</source>
        <translation>Schicht &amp;darüber</translation>
    </message>
    <message>
        <source>Looks at the layer before</source>
        <translation>Zeigt die Schicht davor</translation>
    </message>
    <message>
        <source>Layer B&amp;elow</source>
        <translation>Schicht da&amp;runter</translation>
    </message>
    <message>
        <source>Looks at the next layer</source>
        <translation>Zeigt die nächste Schicht</translation>
    </message>
    <message>
        <source>Next Position &amp;Read</source>
        <translation>Nächste &amp;gelesene Position</translation>
    </message>
    <message>
        <source>Previous Position Rea&amp;d</source>
        <translation>Vorige g&amp;elesene Position</translation>
    </message>
    <message>
        <source>Where It &amp;Looked</source>
        <translation>&amp;Wohin es sah</translation>
    </message>
    <message>
        <source>P&amp;in as Reference</source>
        <translation>Als Verg&amp;leich anheften</translation>
    </message>
    <message>
        <source>Loc&amp;k Panel</source>
        <translation>&amp;Feld festhalten</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>A&amp;usführen</translation>
    </message>
    <message>
        <source>&amp;Write a Question</source>
        <translation>&amp;Frage schreiben</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Ask Again</source>
        <translation>&amp;Noch einmal fragen</translation>
    </message>
    <message>
        <source>&amp;Edit Last Question</source>
        <translation>Letzte Frage &amp;ändern</translation>
    </message>
    <message>
        <source>De&amp;lete Last Question</source>
        <translation>Letzte Frage &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Previous Version</source>
        <translation>&amp;Vorige Fassung</translation>
    </message>
    <message>
        <source>Ne&amp;xt Version</source>
        <translation>N&amp;ächste Fassung</translation>
    </message>
    <message>
        <source>&amp;New Conversation</source>
        <translation>Neues &amp;Gespräch</translation>
    </message>
    <message>
        <source>&amp;Halve k</source>
        <translation>k &amp;halbieren</translation>
    </message>
    <message>
        <source>&amp;Double k</source>
        <translation>k ver&amp;doppeln</translation>
    </message>
    <message>
        <source>Model's &amp;Own k</source>
        <translation>&amp;Eigenes k des Modells</translation>
    </message>
    <message>
        <source>&amp;Compare Two Answers (A | B)</source>
        <translation>&amp;Zwei Antworten vergleichen (A | B)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;What Am I Looking At?</source>
        <translation>&amp;Was sehe ich hier?</translation>
    </message>
    <message>
        <source>&amp;Keys at a Glance</source>
        <translation>&amp;Tasten im Überblick</translation>
    </message>
    <message>
        <source>Lists all keys</source>
        <translation>Nennt alle Tasten</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>&amp;About Sightline</source>
        <translation>&amp;Über Sightline</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Fassung und Lizenz</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>Kein Dokument ist offen.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Es gibt noch keine Antwort.</translation>
    </message>
    <message>
        <source>No question has been asked yet.</source>
        <translation>Es wurde noch nichts gefragt.</translation>
    </message>
    <message>
        <source>Point at a token or a word first.</source>
        <translation>Zuerst auf ein Token oder Wort zeigen.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>sightline::PositionViews</name>
    <message>
        <source>Views over positions</source>
        <translation>Ansichten über Positionen</translation>
    </message>
    <message>
        <source>Score strip · Layers</source>
        <translation>Werte · Schichten</translation>
    </message>
    <message>
        <source>Tokens × positions</source>
        <translation>Token × Positionen</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>k · selectors</source>
        <translation>k · Wähler</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>show all</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>votes over layers</source>
        <translation>Stimmen der Schichten</translation>
    </message>
    <message>
        <source>dense mass</source>
        <translation>dichte Masse</translation>
    </message>
    <message>
        <source>missed mass</source>
        <translation>verpasste Masse</translation>
    </message>
    <message>
        <source>layer </source>
        <translation>Schicht </translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
</context>
<context>
    <name>sightline::RunToolbar</name>
    <message>
        <source>Dense</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Reads every position</source>
        <translation>Liest jede Position</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Previous layer</source>
        <translation>Vorige Schicht</translation>
    </message>
    <message>
        <source>Recorded selection</source>
        <translation>Aufgezeichnete Auswahl</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Where the model runs</source>
        <translation>Wo das Modell rechnet</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>Wähler</translation>
    </message>
    <message>
        <source>k: positions that a query reads</source>
        <translation>k: Positionen, die eine Anfrage liest</translation>
    </message>
    <message>
        <source>dense reference</source>
        <translation>dichte Referenz</translation>
    </message>
    <message>
        <source>Compare with another answer</source>
        <translation>Mit einer anderen Antwort vergleichen</translation>
    </message>
    <message>
        <source>■ Stop</source>
        <translation>■ Halt</translation>
    </message>
    <message>
        <source>loading model …</source>
        <translation>Modell wird geladen …</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
</context>
<context>
    <name>sightline::StartPage</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Open a document and ask about it</source>
        <translation>Ein Dokument öffnen und dazu fragen</translation>
    </message>
    <message>
        <source>Open Document…</source>
        <translation>Dokument öffnen…</translation>
    </message>
    <message>
        <source>Paste Text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Or try a sample:</source>
        <translation>Oder ein Beispiel:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
</context>
<context>
    <name>sightline::StepsLane</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Lanes of the &amp;Steps</source>
        <translation>&amp;Spuren der Schritte</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Which lanes the steps show</source>
        <translation>Welche Spuren die Schritte zeigen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>Milliseconds a token</source>
        <translation>Millisekunden je Token</translation>
    </message>
    <message>
        <source>1 − covered</source>
        <translation>1 − gedeckt</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>ms a token</source>
        <translation>ms je Token</translation>
    </message>
    <message>
        <source>mean </source>
        <translation>Mittel </translation>
    </message>
    <message>
        <source>fork</source>
        <translation>Gabel</translation>
    </message>
</context>
</TS>
