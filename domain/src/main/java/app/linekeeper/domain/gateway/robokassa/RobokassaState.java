package app.linekeeper.domain.gateway.robokassa;

import app.linekeeper.domain.gateway.GatewayAway;
import app.linekeeper.domain.gateway.GatewayMisused;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads what OpStateExt answers: XML, in a namespace that does not matter here. */
final class RobokassaState {

    private RobokassaState() {}

    /**
     * @return empty where Robokassa knows of no payment of that number
     * @throws GatewayMisused if it refuses the shop or its signature
     * @throws GatewayAway for anything that says nothing of a payment
     */
    static Optional<RobokassaOperation> read(String number, String xml, RobokassaSettings settings) {
        Element answer = parsed(xml).getDocumentElement();
        String result = text(child(answer, "Result"), "Code");
        return switch (result) {
            case "0" -> Optional.of(operation(number, answer, settings));
            case "3" -> Optional.empty();
            case "1" -> throw new GatewayMisused("robokassa refuses linekeeper.gateways.robokassa.password2 or hash");
            case "2" -> throw new GatewayMisused("robokassa does not know linekeeper.gateways.robokassa.login");
            default -> throw new GatewayAway("robokassa answered with result " + result);
        };
    }

    private static RobokassaOperation operation(String number, Element answer, RobokassaSettings settings) {
        Element info = child(answer, "Info");
        try {
            return new RobokassaOperation(
                    number,
                    Integer.parseInt(text(child(answer, "State"), "Code")),
                    settings.inMajor(text(info, "OutSum")),
                    text(info, "OpKey"),
                    text(info, "IncAccount"),
                    saves(child(answer, "UserField")));
        } catch (ArithmeticException | NumberFormatException e) {
            throw new GatewayAway("robokassa answered with a number that cannot be read", e);
        }
    }

    private static boolean saves(Element fields) {
        for (Node each = fields.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element field
                    && text(field, "Name").equalsIgnoreCase(RobokassaOrders.SAVES)
                    && text(field, "Value").equals("1")) {
                return true;
            }
        }
        return false;
    }

    /** An empty one where it has no such child. */
    private static Element child(Element parent, String name) {
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element && name.equals(element.getLocalName())) {
                return element;
            }
        }
        return parent.getOwnerDocument().createElement(name);
    }

    private static String text(Element parent, String name) {
        return child(parent, name).getTextContent().strip();
    }

    private static Document parsed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | IOException e) {
            throw new GatewayAway("robokassa answered with something else than XML");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java reads XML", e);
        }
    }

    /** Java's own writes what cannot be read to the console. */
    private static final class Silent implements ErrorHandler {

        @Override
        public void warning(SAXParseException exception) {}

        @Override
        public void error(SAXParseException exception) {}

        @Override
        public void fatalError(SAXParseException exception) throws SAXParseException {
            throw exception;
        }
    }
}
