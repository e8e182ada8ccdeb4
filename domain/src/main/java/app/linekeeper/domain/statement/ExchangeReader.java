package app.linekeeper.domain.statement;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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
    public BankStatement read(byte[] file) throws WrongStatement {
        List<String> lines = FileText.of(file, ExchangeKeys.one("end"))
                .lines()
                .map(String::strip)
                .toList();
        ExchangeSections sections = new ExchangeSections();
        for (int at = 0; at < lines.size(); at++) {
            sections.take(lines.get(at), at + 1);
        }
        return sections.statement();
    }

    private static boolean startsWith(byte[] file, int from, byte[] start) {
        return file.length >= from + start.length
                && Arrays.equals(file, from, from + start.length, start, 0, start.length);
    }
}
