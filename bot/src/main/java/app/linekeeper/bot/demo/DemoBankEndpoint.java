package app.linekeeper.bot.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out what the demo's bank writes, to be sent to the bot as an operator does. */
@RestController
@Profile("sandbox")
final class DemoBankEndpoint {

    private final DemoBank bank;

    DemoBankEndpoint(DemoBank bank) {
        this.bank = bank;
    }

    /** Refused with 400 for a sum that is none, and with 404 where there is no invoice to be paid. */
    @GetMapping("/sandbox/statement")
    ResponseEntity<byte[]> statement(
            @RequestParam(required = false) @Nullable String invoice,
            @RequestParam(required = false) @Nullable BigDecimal sum) {
        if (sum != null
                && (sum.signum() <= 0 || !sum.equals(sum.setScale(Math.min(2, sum.scale()), RoundingMode.DOWN)))) {
            return ResponseEntity.badRequest().build();
        }
        return bank.statement(invoice, sum)
                .map(file -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, "text/plain; charset=windows-1251")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("kl_to_1c.txt")
                                        .build()
                                        .toString())
                        .body(file))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
