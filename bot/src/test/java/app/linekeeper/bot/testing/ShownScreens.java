package app.linekeeper.bot.testing;

import app.linekeeper.bot.sandbox.botapi.Bot;
import app.linekeeper.bot.sandbox.botapi.ChatEvent;
import app.linekeeper.bot.sandbox.botapi.Key;
import app.linekeeper.bot.sandbox.botapi.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Everything that a bot has shown to anybody since this began to look. */
public final class ShownScreens {

    private static final Pattern RAW_KEY = Pattern.compile("(?<![\\w@/.-])(" + bundles() + ")\\.[a-z][a-z_.]+");

    private final Set<String> words = ConcurrentHashMap.newKeySet();

    public ShownScreens(Bot bot) {
        bot.listen(event -> {
            if (event instanceof ChatEvent.Shown shown && shown.message().isOfBot()) {
                look(shown.message());
            } else if (event instanceof ChatEvent.Answered answered && answered.text() != null) {
                words.add(answered.text());
            }
        });
    }

    /** What no person should see: keys, placeholders, markup that was not read. */
    public List<String> spoilt() {
        return words.stream()
                .filter(said -> said.contains("{")
                        || said.contains("null")
                        || said.contains("</")
                        || RAW_KEY.matcher(said).find())
                .toList();
    }

    /** Whatever was shown with these words in it. */
    public List<String> with(String part) {
        return words.stream().filter(said -> said.contains(part)).toList();
    }

    /** What a person typed may look like a placeholder, and rightly comes back as it is. */
    public void forget(String typed) {
        words.removeIf(said -> said.contains(typed));
    }

    public int different() {
        return words.size();
    }

    private void look(Message message) {
        words.add(message.content().text());
        message.keyboard().rows().stream().flatMap(List::stream).map(Key::text).forEach(words::add);
    }

    private static String bundles() {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:app/linekeeper/locales/*.ru.properties");
            return Arrays.stream(found)
                    .flatMap(resource -> Stream.ofNullable(resource.getFilename()))
                    .map(name -> name.substring(0, name.indexOf('.')))
                    .collect(Collectors.joining("|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
