package app.linekeeper.domain.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An element with all that is in it, by local names: the versions of a message differ in their namespaces only. */
final class XmlElement {

    private static final int DEEPEST = 40;

    private final String name;
    private final String currency;
    private final int line;
    private final StringBuilder text = new StringBuilder();
    private final List<XmlElement> children = new ArrayList<>();

    private XmlElement(XMLStreamReader at) {
        this.name = at.getLocalName();
        this.line = at.getLocation().getLineNumber();
        String given = at.getAttributeValue(null, "Ccy");
        this.currency = given == null ? "" : given;
    }

    /** The element at whose start the reader stands; leaves it at the end of it. */
    static XmlElement read(XMLStreamReader reader) throws XMLStreamException, WrongStatement {
        return read(reader, 0);
    }

    private static XmlElement read(XMLStreamReader reader, int depth) throws XMLStreamException, WrongStatement {
        XmlElement element = new XmlElement(reader);
        if (depth > DEEPEST) {
            throw new WrongStatement(StatementFault.MISPLACED, element.line);
        }
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement()) {
                element.children.add(read(reader, depth + 1));
            } else if (reader.isCharacters()) {
                element.text.append(reader.getText());
            } else {
                refuseReference(reader);
            }
        }
        return element;
    }

    /** What a reference stands for is elsewhere, if anywhere. */
    static void refuseReference(XMLStreamReader reader) throws WrongStatement {
        if (reader.getEventType() == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new WrongStatement(
                    StatementFault.MISPLACED, reader.getLocation().getLineNumber());
        }
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    /** The currency that is given with a sum; empty if none is. */
    String currency() {
        return currency;
    }

    String text() {
        return text.toString().strip();
    }

    /** The first child of that name, its first child of the next, and so on. */
    Optional<XmlElement> find(String... path) {
        Optional<XmlElement> found = Optional.of(this);
        for (String step : path) {
            found = found.flatMap(element -> element.all(step).findFirst());
        }
        return found;
    }

    /** What stands there; empty where nothing does. */
    String text(String... path) {
        return find(path).map(XmlElement::text).orElse("");
    }

    Stream<XmlElement> all(String child) {
        return children.stream().filter(each -> each.name.equals(child));
    }

    /** What it holds, in brackets, for people who compare it with the file. */
    @Override
    public String toString() {
        return children.isEmpty()
                ? name + "=" + text()
                : name + "(" + children.stream().map(XmlElement::toString).collect(Collectors.joining(" ")) + ")";
    }
}
