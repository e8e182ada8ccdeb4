package app.linekeeper.conversations.notice;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.telling.KeptText;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.locales.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something to be told: a text, the buttons under it, and perhaps a document that comes with it.
 *
 * @param enclosed null for no document
 */
public record Told(
        Text text, List<NoticeButton> buttons, @Nullable DocumentId enclosed) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public Told {
        buttons = List.copyOf(buttons);
    }

    public static Told of(Text text) {
        return new Told(text, List.of(), null);
    }

    /** With one more button, which opens a flow with these facts; the first one is the main one. */
    public Told button(Text label, String flow, Facts facts) {
        List<NoticeButton> more = new ArrayList<>(buttons);
        String event = "b" + buttons.size();
        more.add(
                buttons.isEmpty()
                        ? NoticeButton.first(event, label, flow, facts)
                        : NoticeButton.of(event, label, flow, facts));
        return new Told(text, more, enclosed);
    }

    /** Together with this document. */
    public Told with(DocumentId document) {
        return new Told(text, buttons, document);
    }

    String write() {
        ObjectNode node = JSON.createObjectNode().put("text", KeptText.write(text));
        if (enclosed != null) {
            node.put("document", enclosed.value().toString());
        }
        ArrayNode all = node.putArray("buttons");
        for (NoticeButton button : buttons) {
            ObjectNode facts = all.addObject()
                    .put("label", KeptText.write(button.label()))
                    .put("flow", button.leadsTo().flow())
                    .putObject("facts");
            button.leadsTo().facts().texts().forEach(facts::put);
        }
        return node.toString();
    }

    static Told read(String json) {
        JsonNode node = JSON.readTree(json);
        Told told = of(KeptText.read(node.path("text").asString()));
        for (JsonNode button : node.path("buttons")) {
            Map<String, String> facts = new LinkedHashMap<>();
            button.path("facts")
                    .properties()
                    .forEach(fact -> facts.put(fact.getKey(), fact.getValue().asString()));
            told = told.button(
                    KeptText.read(button.path("label").asString()),
                    button.path("flow").asString(),
                    Facts.ofTexts(facts));
        }
        return node.has("document")
                ? told.with(new DocumentId(UUID.fromString(node.path("document").asString())))
                : told;
    }
}
