package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.LeftMessage;
import app.linekeeper.conversations.PositionRow;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.domain.shared.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Positions to rows and back. Works on trees: nothing is looked up by reflection in a turn. */
final class PositionCodec {

    private static final JsonMapper JSON = JsonMapper.shared();

    private PositionCodec() {}

    static PositionRow row(Dialogue dialogue, Position position, Instant now) {
        Moment moment = position.moment();
        return new PositionRow(
                dialogue.id(),
                dialogue.chat(),
                moment.flow(),
                moment.version(),
                moment.step(),
                facts(moment.facts()).toString(),
                moment.page(),
                moment.search(),
                callers(moment.callers()).toString(),
                position.trail().write(),
                drawn(position.drawn()),
                note(position.note()),
                position.livesBy(),
                dialogue.screen(),
                dialogue.seen(),
                dialogue.liveMessage(),
                dialogue.lastMessage(),
                leaving(dialogue.leaving()),
                now);
    }

    static Dialogue dialogue(PositionRow row) {
        List<LeftMessage> leaving = new ArrayList<>();
        JSON.readTree(row.leaving())
                .forEach(left -> leaving.add(new LeftMessage(
                        left.path("id").asInt(),
                        left.has("html") ? left.path("html").asString() : null)));
        return new Dialogue(
                row.chat(), row.id(), row.screen(), row.seen(), row.messageId(), row.lastMessage(), leaving);
    }

    /** @throws RuntimeException if the row was written by hand and is not good */
    static Position position(PositionRow row) {
        Moment moment = new Moment(
                row.flow(),
                row.flowVersion(),
                row.step(),
                facts(JSON.readTree(row.facts())),
                row.page(),
                row.search(),
                callers(JSON.readTree(row.callers())));
        List<String> drawn = new ArrayList<>();
        JSON.readTree(row.drawn()).forEach(each -> drawn.add(each.asString()));
        return new Position(
                moment,
                Trail.read(row.trail()),
                drawn,
                row.note() == null ? null : note(JSON.readTree(row.note())),
                row.livesBy());
    }

    /** A moment on one line. */
    static String line(Moment moment) {
        ObjectNode json = JSON.createObjectNode();
        json.put("flow", moment.flow());
        json.put("version", moment.version());
        json.put("step", moment.step());
        json.set("facts", facts(moment.facts()));
        if (moment.page() > 0) {
            json.put("page", moment.page());
        }
        if (moment.search() != null) {
            json.put("search", moment.search());
        }
        if (moment.isCalled()) {
            json.set("callers", callers(moment.callers()));
        }
        return json.toString();
    }

    static Moment moment(String line) {
        JsonNode json = JSON.readTree(line);
        return new Moment(
                json.path("flow").asString(),
                json.path("version").asInt(),
                json.path("step").asString(),
                facts(json.path("facts")),
                json.path("page").asInt(0),
                json.has("search") ? json.path("search").asString() : null,
                callers(json.path("callers")));
    }

    private static ObjectNode facts(Facts facts) {
        ObjectNode json = JSON.createObjectNode();
        facts.texts().forEach(json::put);
        return json;
    }

    private static Facts facts(JsonNode json) {
        Map<String, String> texts = new LinkedHashMap<>();
        json.properties()
                .forEach(each -> texts.put(each.getKey(), each.getValue().asString()));
        return Facts.ofTexts(texts);
    }

    private static ArrayNode callers(List<Frame> frames) {
        ArrayNode json = JSON.createArrayNode();
        for (Frame frame : frames) {
            ObjectNode each = json.addObject();
            each.put("flow", frame.flow());
            each.put("version", frame.version());
            each.put("step", frame.step());
            each.set("facts", facts(frame.facts()));
        }
        return json;
    }

    private static List<Frame> callers(JsonNode json) {
        List<Frame> frames = new ArrayList<>();
        json.forEach(each -> frames.add(new Frame(
                each.path("flow").asString(),
                each.path("version").asInt(),
                each.path("step").asString(),
                facts(each.path("facts")))));
        return frames;
    }

    private static String drawn(List<String> values) {
        ArrayNode json = JSON.createArrayNode();
        values.forEach(json::add);
        return json.toString();
    }

    private static String leaving(List<LeftMessage> messages) {
        ArrayNode json = JSON.createArrayNode();
        for (LeftMessage message : messages) {
            ObjectNode left = json.addObject().put("id", message.id());
            if (message.html() != null) {
                left.put("html", message.html());
            }
        }
        return json.toString();
    }

    private static @Nullable String note(@Nullable Note note) {
        if (note == null) {
            return null;
        }
        ObjectNode json = JSON.createObjectNode();
        json.put("html", note.html());
        if (note.reason() != null) {
            json.put("reason", note.reason().name());
        }
        return json.toString();
    }

    private static Note note(JsonNode json) {
        return new Note(
                json.path("html").asString(),
                json.has("reason") ? Reason.valueOf(json.path("reason").asString()) : null);
    }
}
