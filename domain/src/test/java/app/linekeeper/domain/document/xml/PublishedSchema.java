package app.linekeeper.domain.document.xml;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The schema in {@code docs}, as whoever reads our documents has it. */
final class PublishedSchema {

    private static final File FILE = new File("../docs/schema/document-1.xsd");

    private PublishedSchema() {}

    /** @throws SAXException if the document does not follow it */
    static void validate(byte[] xml) throws SAXException, IOException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(FILE)
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    /** The document after the schema was asked. */
    static Document read(byte[] xml) throws SAXException, IOException, ParserConfigurationException {
        validate(xml);
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml));
    }
}
