package app.linekeeper.bot.sandbox.page;

import app.linekeeper.bot.sandbox.SandboxSettings;
import app.linekeeper.bot.sandbox.botapi.Bot;
import app.linekeeper.bot.sandbox.botapi.TelegramUser;
import app.linekeeper.bot.sandbox.botapi.Upload;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What the personas do: write, press, send files. */
@RestController
@Profile("sandbox")
final class PeopleEndpoint {

    private static final int LONGEST_TEXT = 4096;
    private static final int LARGEST_FILE = 20 << 20;

    private final Bot bot;
    private final SandboxSettings settings;
    private final ChatStream stream;

    PeopleEndpoint(Bot bot, SandboxSettings settings, ChatStream stream) {
        this.bot = bot;
        this.settings = settings;
        this.stream = stream;
    }

    record Written(String text) {}

    record Pressed(int messageId, String data) {}

    record Query(String queryId) {}

    @GetMapping("/sandbox/events")
    ResponseEntity<SseEmitter> events() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Accel-Buffering", "no")
                .body(stream.open());
    }

    @PostMapping("/sandbox/people/{id}/messages")
    ResponseEntity<Bubble> write(@PathVariable long id, @RequestBody Written written) {
        String text = written.text().strip();
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            return ResponseEntity.badRequest().build();
        }
        return person(id)
                .map(person -> Bubble.of(bot.people().write(id, person, text)))
                .map(ResponseEntity::ok)
                .orElseGet(PeopleEndpoint::unknown);
    }

    @PostMapping("/sandbox/people/{id}/presses")
    ResponseEntity<Query> press(@PathVariable long id, @RequestBody Pressed pressed) {
        return person(id)
                .map(person -> new Query(bot.people().press(id, person, pressed.messageId(), pressed.data())))
                .map(ResponseEntity::ok)
                .orElseGet(PeopleEndpoint::unknown);
    }

    @PostMapping("/sandbox/people/{id}/files")
    ResponseEntity<Bubble> send(
            @PathVariable long id,
            @RequestParam String name,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) @Nullable String type,
            @RequestBody byte[] bytes) {
        if (bytes.length > LARGEST_FILE) {
            return ResponseEntity.badRequest().build();
        }
        Upload upload = new Upload(name, type == null ? "application/octet-stream" : type, bytes);
        return person(id)
                .map(person -> Bubble.of(bot.people().sendFile(id, person, upload, "")))
                .map(ResponseEntity::ok)
                .orElseGet(PeopleEndpoint::unknown);
    }

    private Optional<TelegramUser> person(long id) {
        return settings.personas().stream()
                .filter(persona -> persona.id() == id)
                .map(SandboxSettings.Persona::person)
                .findFirst();
    }

    private static <T> ResponseEntity<T> unknown() {
        return ResponseEntity.notFound().build();
    }
}
