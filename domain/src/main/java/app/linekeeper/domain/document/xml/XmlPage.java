package app.linekeeper.domain.document.xml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML document from top to bottom. A sign that its encoding lacks becomes a character reference. */
public final class XmlPage {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter writer;

    private XmlPage(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** A write to memory, which cannot fail but for a mistake of ours. */
    private interface Stroke {
        void write() throws XMLStreamException;
    }

    /** The whole document: its declaration, and the one element that is written inside. */
    public static byte[] write(Charset encoding, Consumer<XmlPage> root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4 * 1024);
        draw(() -> {
            XMLStreamWriter writer = FACTORY.createXMLStreamWriter(bytes, encoding.name());
            writer.writeStartDocument(encoding.name(), "1.0");
            root.accept(new XmlPage(writer));
            writer.writeEndDocument();
            writer.close();
        });
        return bytes.toByteArray();
    }

    /** An element with its attributes, which come first, and what is in it. */
    public XmlPage element(String name, Consumer<XmlPage> inside) {
        draw(() -> writer.writeStartElement(name));
        inside.accept(this);
        draw(writer::writeEndElement);
        return this;
    }

    /** A text in the element that was begun. */
    public XmlPage say(String text) {
        draw(() -> writer.writeCharacters(XmlText.of(text)));
        return this;
    }

    /** An element that holds nothing but a text. */
    public XmlPage text(String name, String text) {
        return element(name, inside -> inside.say(text));
    }

    /** The same where there is such a text; nothing where it is empty. */
    public XmlPage textIfAny(String name, String text) {
        return text.isEmpty() ? this : text(name, text);
    }

    /** Of the element that was just begun. */
    public XmlPage attribute(String name, String value) {
        draw(() -> writer.writeAttribute(name, XmlText.of(value)));
        return this;
    }

    /** The same, cut to as many signs as the schema lets in. */
    public XmlPage attribute(String name, String value, int most) {
        String fit = XmlText.of(value);
        boolean whole = fit.codePointCount(0, fit.length()) <= most;
        return attribute(name, whole ? fit : fit.substring(0, fit.offsetByCodePoints(0, most)));
    }

    /** The same where there is such a value; nothing where it is empty. */
    public XmlPage attributeIfAny(String name, String value) {
        return value.isEmpty() ? this : attribute(name, value);
    }

    private static void draw(Stroke stroke) {
        try {
            stroke.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
