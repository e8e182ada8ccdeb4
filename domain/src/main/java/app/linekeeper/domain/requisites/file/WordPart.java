package app.linekeeper.domain.requisites.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of one part of a document of Word: paragraphs are lines, the cells of a row stand between tabs. */
final class WordPart {

    private static final XMLInputFactory XML = factory();
    private static final int LONGEST = 200_000;
    /** Below where the newer JDKs take it for broken. */
    private static final int DEEPEST = 90;

    private final StringBuilder text = new StringBuilder();
    /** Where the rows and cells begin that are open. */
    private final Deque<Integer> begun = new ArrayDeque<>();

    private int depth;
    private int skipping;
    private boolean isText;

    private WordPart() {}

    static String text(byte[] xml) throws IOException {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(xml));
            WordPart part = new WordPart();
            while (reader.hasNext()) {
                part.take(reader.next(), reader);
            }
            return part.text.toString();
        } catch (XMLStreamException e) {
            throw new IOException("no XML of Word", e);
        }
    }

    private void take(int event, XMLStreamReader reader) throws IOException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(reader.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (isText) {
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                }
            }
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new IOException("it has a DTD");
            default -> {}
        }
        if (text.length() > LONGEST || depth > DEEPEST) {
            throw new TooMuch("a part is too long or too deep");
        }
    }

    private void begin(String element) {
        depth++;
        // the same once more, for programs that do not know what stands before it
        if (skipping > 0 || element.equals("Fallback")) {
            skipping++;
            return;
        }
        switch (element) {
            case "t" -> isText = true;
            case "tab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "tc", "tr" -> begun.push(text.length());
            default -> {}
        }
    }

    private void end(String element) {
        depth--;
        if (skipping > 0) {
            skipping--;
            return;
        }
        switch (element) {
            case "t" -> isText = false;
            case "p" -> text.append('\n');
            case "tc" -> close('\n', '\t');
            case "tr" -> close('\t', '\n');
            default -> {}
        }
    }

    /** The paragraph of a cell ends with the cell, the last cell of a row with the row. */
    private void close(char closed, char closing) {
        int start = begun.isEmpty() ? 0 : begun.pop();
        while (text.length() > start && text.charAt(text.length() - 1) == closed) {
            text.setLength(text.length() - 1);
        }
        text.append(closing);
    }

    /** The JDK's own: another one on the class path may read what this one is told not to. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
