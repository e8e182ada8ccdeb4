package app.linekeeper.domain.invoice;

import app.linekeeper.domain.catalog.SellerRequisites;
import app.linekeeper.domain.shared.Money;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the QR code of an invoice says, by GOST R 56042-2014: whatever a bank's app needs to fill in the payment. Its
 * beginning names the bytes in which it is drawn: {@code ST00012} for UTF-8, {@code ST00011} for windows-1251.
 */
final class PaymentQr {

    /** The fields that must be there take no more, by the standard. */
    static final int LONGEST_BLOCK = 300;

    /** As many bytes as 73 modules hold at level M: with more, a screen of 96 dpi is read by chance. */
    static final int LONGEST = 360;

    private static final Charset CYRILLIC_BYTES = Charset.forName("windows-1251");
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, CYRILLIC_BYTES);

    private PaymentQr() {}

    /**
     * In UTF-8 with the names as they are; where that is too long, in bytes half as many, then with shorter names.
     *
     * @return null where there is nothing to read: in another currency, without an account at a bank in Russia, or
     *     where even short names are too long
     */
    static @Nullable String of(SellerRequisites payee, Money sum, String purpose) {
        QrPayment payment = QrPayment.of(payee, sum, purpose);
        if (!sum.currency().getCurrencyCode().equals("RUB") || !payment.hasAccount()) {
            return null;
        }
        QrPayment brief = payment.withShortNames();
        Stream<QrPayment> cut = IntStream.iterate(QrPayment.LONGEST_NAME, most -> most >= 20, most -> most - 10)
                .mapToObj(brief::withNameOfAtMost);
        return Stream.concat(Stream.of(payment, brief), cut)
                .flatMap(each -> CHARSETS.stream().map(charset -> written(each, charset)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Null where it does not fit. */
    private static @Nullable String written(QrPayment payment, Charset charset) {
        String block = (charset.equals(CYRILLIC_BYTES) ? "ST00011" : "ST00012") + payment.needed();
        String all = block + payment.added();
        boolean fits = payment.hasNamesInFull()
                && charset.newEncoder().canEncode(all)
                && block.getBytes(charset).length <= LONGEST_BLOCK
                && all.getBytes(charset).length <= LONGEST;
        return fits ? all : null;
    }
}
