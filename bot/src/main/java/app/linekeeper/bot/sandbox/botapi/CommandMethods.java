package app.linekeeper.bot.sandbox.botapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The command menus. */
final class CommandMethods {

    private static final int MOST = 100;
    private static final int LONGEST_DESCRIPTION = 256;

    private CommandMethods() {}

    static Map<String, Method> all() {
        return Map.of(
                "setmycommands",
                CommandMethods::set,
                "getmycommands",
                CommandMethods::get,
                "deletemycommands",
                CommandMethods::remove);
    }

    private static BooleanNode set(Bot bot, Call call) {
        JsonNode list = call.json("commands", "commands")
                .filter(JsonNode::isArray)
                .orElseThrow(() -> ApiError.badRequest("expected an Array of BotCommand"));
        if (list.size() > MOST) {
            throw ApiError.badRequest("BOT_COMMANDS_TOO_MUCH");
        }
        List<MenuCommand> commands = new ArrayList<>();
        list.forEach(node -> commands.add(command(node)));
        bot.commands().set(scope(call), language(call), commands);
        return BooleanNode.TRUE;
    }

    private static MenuCommand command(JsonNode node) {
        String name = node.path("command").asString("");
        String description = node.path("description").asString("");
        name = name.startsWith("/") ? name.substring(1) : name;
        if (!name.matches("[a-z0-9_]{1,32}")) {
            throw ApiError.badRequest("BOT_COMMAND_INVALID");
        }
        if (description.isBlank() || description.length() > LONGEST_DESCRIPTION) {
            throw ApiError.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
        }
        return new MenuCommand(name, description);
    }

    private static ArrayNode get(Bot bot, Call call) {
        ArrayNode commands = JsonNodeFactory.instance.arrayNode();
        bot.commands()
                .get(scope(call), language(call))
                .forEach(c -> commands.addObject().put("command", c.command()).put("description", c.description()));
        return commands;
    }

    private static BooleanNode remove(Bot bot, Call call) {
        bot.commands().remove(scope(call), language(call));
        return BooleanNode.TRUE;
    }

    private static String scope(Call call) {
        return call.json("scope", "BotCommandScope")
                .map(scope -> {
                    String type = scope.path("type").asString("");
                    return type.startsWith("chat")
                            ? type + ":" + scope.path("chat_id").asString("")
                            : type;
                })
                .orElse(Commands.DEFAULT);
    }

    private static String language(Call call) {
        String language = call.text("language_code");
        if (!language.isEmpty() && !language.matches("[a-z]{2}")) {
            throw ApiError.badRequest("invalid language code specified");
        }
        return language;
    }
}
