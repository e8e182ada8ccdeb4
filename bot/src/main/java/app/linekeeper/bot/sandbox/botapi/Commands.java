package app.linekeeper.bot.sandbox.botapi;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The command menus by scope and language; the narrowest one is shown. */
final class Commands {

    static final String DEFAULT = "default";

    private final Map<String, List<MenuCommand>> menus = new ConcurrentHashMap<>();

    void set(String scope, String language, List<MenuCommand> commands) {
        menus.put(scope + "/" + language, List.copyOf(commands));
    }

    void remove(String scope, String language) {
        menus.remove(scope + "/" + language);
    }

    List<MenuCommand> get(String scope, String language) {
        return menus.getOrDefault(scope + "/" + language, List.of());
    }

    /** The menu that a person sees in a chat. */
    List<MenuCommand> seenBy(long chatId, String language) {
        String kind = chatId > 0 ? "all_private_chats" : "all_group_chats";
        for (String scope : List.of("chat:" + chatId, kind, DEFAULT)) {
            @Nullable
            List<MenuCommand> menu = Stream.of(language, "")
                    .map(l -> menus.get(scope + "/" + l))
                    .filter(m -> m != null)
                    .findFirst()
                    .orElse(null);
            if (menu != null) {
                return menu;
            }
        }
        return List.of();
    }
}
