package app.linekeeper.bot.sandbox.page;

import app.linekeeper.bot.sandbox.botapi.Bot;
import app.linekeeper.bot.sandbox.botapi.Document;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Opens the documents of the chats in the browser. */
@RestController
@Profile("sandbox")
final class DocumentsEndpoint {

    /** What a browser shows without running anything in it; all else is saved. */
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg");

    private final Bot bot;

    DocumentsEndpoint(Bot bot) {
        this.bot = bot;
    }

    @GetMapping("/sandbox/documents/{number}/{name}")
    ResponseEntity<byte[]> open(@PathVariable int number, @PathVariable String name) {
        return bot.file("documents/file_" + number)
                .or(() -> bot.file("photos/file_" + number))
                .map(DocumentsEndpoint::shown)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> shown(Document document) {
        String type = document.name().toLowerCase(java.util.Locale.ROOT).endsWith(".pdf")
                ? "application/pdf"
                : document.contentType();
        boolean inline = SHOWN.contains(type);
        ContentDisposition disposition = (inline ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(document.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, inline ? type : "application/octet-stream")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(document.bytes());
    }
}
