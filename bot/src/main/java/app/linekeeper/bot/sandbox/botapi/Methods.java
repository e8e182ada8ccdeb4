package app.linekeeper.bot.sandbox.botapi;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every method there is, by its name in lower case. */
final class Methods {

    private final Map<String, Method> byName = new HashMap<>();

    Methods() {
        byName.putAll(UpdateMethods.all());
        byName.putAll(SendMethods.all());
        byName.putAll(EditMethods.all());
        byName.putAll(CommandMethods.all());
        byName.putAll(ChatMethods.all());
    }

    Method named(String name) {
        @Nullable Method method = byName.get(name);
        if (method == null) {
            throw ApiError.unknownMethod();
        }
        return method;
    }
}
