package app.linekeeper.conversations.testing;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.Button;
import app.linekeeper.conversations.PositionRow;
import app.linekeeper.conversations.Screen;
import app.linekeeper.locales.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A dialogue in a text file, written in Russian and replayed in any language: {@code > /renew} a command,
 * {@code > [label]} a press, {@code > words} something typed, {@code < words [label] [label]} what is then on the screen,
 * {@code = 4 presses} or {@code = 2 presses, 1 message} what the person did since the last command, in every language,
 * {@code #} a comment.
 */
public final class Transcript {

    private static final Pattern LABEL = Pattern.compile("\\[([^\\]]+)\\]");

    private final String text;

    private Transcript(String text) {
        this.text = text;
    }

    /** The file {@code transcripts/<name>.txt} of the test resources. */
    public static Transcript read(String name) {
        try (InputStream file = Transcript.class.getResourceAsStream("/transcripts/" + name + ".txt")) {
            assertThat(file).as("transcript %s", name).isNotNull();
            return new Transcript(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands for {@code {name}} in the file. */
    public Transcript with(String name, String value) {
        return new Transcript(text.replace("{" + name + "}", value));
    }

    /** Replays it in the language that the talk speaks. */
    public void replay(Talk talk) {
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            if (line.startsWith("> /")) {
                String[] words = line.substring(3).split(" ", 2);
                talk.start(words[0], words.length > 1 ? words[1] : "");
            } else if (line.startsWith("> [")) {
                press(talk, line.substring(3, line.length() - 1));
            } else if (line.startsWith("> ")) {
                talk.types(line.substring(2));
            } else if (line.startsWith("<")) {
                expect(talk, line.substring(1).strip());
            } else if (line.startsWith("= ")) {
                talk.took(line.substring(2));
            } else {
                assertThat(line).as("a line of the transcript").startsWith("#");
            }
        });
    }

    private static void press(Talk talk, String label) {
        if (talk.language() == Language.RU) {
            talk.press(label);
            return;
        }
        Language language = talk.language();
        Screen russian = talk.in(Language.RU).redrawn().screen();
        Button wanted = talk.button(label);
        talk.in(language).redrawn();
        for (int row = 0; row < russian.rows().size(); row++) {
            int column = russian.rows().get(row).indexOf(wanted);
            if (column >= 0) {
                Button same = talk.screen().rows().get(row).get(column);
                talk.pressData(same.data(), talk.messages().size());
                return;
            }
        }
    }

    private static void expect(Talk talk, String line) {
        if (talk.language() != Language.RU) {
            assertThat(talk.text()).as(talk.dump()).isNotBlank();
            return;
        }
        String words = LABEL.matcher(line).replaceAll("").strip();
        if (!words.isEmpty()) {
            talk.shows(words);
        }
        List<String> labels = LABEL.matcher(line)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        labels.forEach(talk::offers);
    }

    /** Where a replay ended, to be the same in every language. */
    public static String end(PositionRow row) {
        return row.flow() + "." + row.step() + " " + row.facts();
    }
}
