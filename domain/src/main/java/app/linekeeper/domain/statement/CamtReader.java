package app.linekeeper.domain.statement;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.springframework.stereotype.Component;

/** Reads camt.053 of ISO 20022, versions 001.02 to 001.14. */
@Component
final class CamtReader implements StatementReader {

    private static final int BEGINNING = 4_096;
    private static final XMLInputFactory XML = factory();

    @Override
    public boolean recognises(byte[] file) {
        String beginning =
                new String(file, 0, Math.min(file.length, BEGINNING), StandardCharsets.UTF_8).replace("\ufeff", "");
        return beginning.stripLeading().startsWith("<") && beginning.contains("BkToCstmr");
    }

    @Override
    public void read(byte[] file, StatementTaker taker) throws WrongStatement {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(file));
            try {
                read(reader, taker);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null
                    ? 0
                    : Math.max(broken.getLocation().getLineNumber(), 0);
            throw new WrongStatement(StatementFault.CUT_OFF, line);
        }
    }

    private static void read(XMLStreamReader reader, StatementTaker taker) throws XMLStreamException, WrongStatement {
        CamtEntries entries = new CamtEntries(taker);
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw new WrongStatement(
                        StatementFault.MISPLACED, reader.getLocation().getLineNumber());
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "BkToCstmrAcctRpt", "BkToCstmrDbtCdtNtfctn" ->
                        throw new WrongStatement(
                                StatementFault.NO_STATEMENT,
                                reader.getLocation().getLineNumber());
                    case "Stmt" -> entries.take(reader);
                    default -> {}
                }
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
