package app.linekeeper.domain.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the provider says by itself, and what others say in its name. */
public interface WebhookCases extends Standing {

    int MUTANTS = 10_000;
    int HUGE = 10_000_000;

    @Test
    default void aMessageNamesItsPaymentAndIsTheSameHoweverOftenItComes() {
        GatewayPayment payment = paid(payment());
        WebhookRequest sent = last();

        WebhookVerdict.Accepted first = (WebhookVerdict.Accepted) gateway().judge(sent);
        assertThat(first.payment()).isEqualTo(payment);
        assertThat(first.key()).isNotBlank().hasSizeLessThanOrEqualTo(150);
        assertThat(gateway().judge(sent)).isEqualTo(first);
        assertThat(gateway().judge(at(sent, 60))).isEqualTo(first);
    }

    @Test
    default void messagesInWhateverOrderHaveKeysOfTheirOwn() {
        paid(payment());
        paid(payment());
        List<WebhookRequest> sent = standIn().sent();
        List<String> keys = sent.stream()
                .map(gateway()::judge)
                .filter(WebhookVerdict.Accepted.class::isInstance)
                .map(verdict -> ((WebhookVerdict.Accepted) verdict).key())
                .toList();
        assertThat(keys).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
    }

    @Test
    default void whatIsNotFromTheProviderIsRejected() {
        paid(payment(sum(), gateway().capabilities().savesMethod()));
        List<WebhookRequest> forged = standIn().forged(last());

        assertThat(forged).isNotEmpty();
        assertThat(forged)
                .allSatisfy(each -> assertThat(gateway().judge(each))
                        .as(() -> new String(each.body(), StandardCharsets.UTF_8) + " ? " + each.query())
                        .isInstanceOfSatisfying(
                                WebhookVerdict.Rejected.class,
                                rejected -> assertThat(rejected.status()).isBetween(400, 499)));
    }

    @Test
    default void whatCannotBeReadIsRejected() {
        paid(payment());
        WebhookRequest sent = last();
        byte[] huge = new byte[HUGE];
        Arrays.fill(huge, (byte) '[');
        List<byte[]> bodies = List.of(
                new byte[0],
                "null".getBytes(StandardCharsets.UTF_8),
                "[]".getBytes(StandardCharsets.UTF_8),
                "{\"a\":".getBytes(StandardCharsets.UTF_8),
                "{\"event\":{},\"object\":[],\"Token\":{}}".getBytes(StandardCharsets.UTF_8),
                "OutSum=%zz&InvId=%&SignatureValue=a@b&Shp_a=ё".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0x7b},
                huge);
        assertThat(bodies)
                .allSatisfy(body -> assertThat(
                                gateway().judge(new WebhookRequest("", sent.headers(), body, sent.from(), sent.at())))
                        .isInstanceOf(WebhookVerdict.Rejected.class));
        assertThat(gateway().judge(new WebhookRequest("%", Map.of(), new byte[0], "?", sent.at())))
                .isInstanceOf(WebhookVerdict.Rejected.class);
    }

    @Test
    default void tenThousandChangedMessagesSayNothingNew() {
        paid(payment(sum(), gateway().capabilities().savesMethod()));
        List<WebhookRequest> sent = standIn().sent();
        Random random = new Random(20_261_129);
        for (int i = 0; i < MUTANTS; i++) {
            WebhookRequest genuine = sent.get(random.nextInt(sent.size()));
            WebhookVerdict verdict = gateway().judge(Mutants.of(genuine, random));
            if (standIn().isSigned() && verdict instanceof WebhookVerdict.Accepted accepted) {
                WebhookVerdict.Accepted said =
                        (WebhookVerdict.Accepted) gateway().judge(genuine);
                if (!accepted.payment().equals(said.payment())) {
                    // where values are signed without what separates them, two of them can become one that is nobody's
                    assertThatThrownBy(() -> gateway().fetch(accepted.payment()))
                            .isInstanceOf(GatewayAway.class);
                }
                assertThat(tokenOf(accepted)).as("mutant %d", i).isIn(tokenOf(said), null);
                assertThat(accepted.proven()).as("mutant %d", i).isIn(said.proven(), null);
            }
        }
    }

    default WebhookRequest last() {
        List<WebhookRequest> sent = standIn().sent();
        return sent.get(sent.size() - 1);
    }

    private static @Nullable String tokenOf(WebhookVerdict.Accepted accepted) {
        return accepted.kept() == null ? null : accepted.kept().token();
    }

    private static WebhookRequest at(WebhookRequest sent, long secondsLater) {
        return new WebhookRequest(
                sent.query(),
                sent.headers(),
                sent.body(),
                sent.from(),
                sent.at().plusSeconds(secondsLater));
    }
}
