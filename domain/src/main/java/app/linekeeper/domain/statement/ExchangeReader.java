package app.linekeeper.domain.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads {@code 1CClientBankExchange}, which the banks of Russia and Kazakhstan write for accounting programs. */
@Component
final class ExchangeReader implements StatementReader {

    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final byte[] beginning = ExchangeKeys.one("beginning").getBytes(StandardCharsets.US_ASCII);

    @Override
    public boolean recognises(byte[] file) {
        int from = startsWith(file, 0, MARK) ? MARK.length : 0;
        return startsWith(file, from, beginning);
    }

    @Override
    public void read(byte[] file, StatementTaker taker) throws WrongStatement {
        ExchangeEntries entries = new ExchangeEntries(accounts(file), taker);
        ExchangeSections sections = new ExchangeSections(entries);
        try (BufferedReader text = text(file)) {
            int at = 0;
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                at++;
                sections.take(line.strip(), at);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sections.end();
    }

    /** Before anything else, because payments say whose they are by accounts that may be named after them. */
    private static Set<String> accounts(byte[] file) {
        String key = ExchangeKeys.one("account_number") + "=";
        return text(file)
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).replaceAll("[^\\p{L}\\p{N}]", ""))
                .collect(Collectors.toSet());
    }

    private static BufferedReader text(byte[] file) {
        return FileText.of(file, ExchangeKeys.one("end"));
    }

    private static boolean startsWith(byte[] file, int from, byte[] start) {
        return file.length >= from + start.length
                && Arrays.equals(file, from, from + start.length, start, 0, start.length);
    }
}
