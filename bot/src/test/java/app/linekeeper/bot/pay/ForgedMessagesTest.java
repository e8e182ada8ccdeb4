package app.linekeeper.bot.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.linekeeper.domain.clientpay.LinkOffer;
import app.linekeeper.domain.clientpay.PayByLink;
import app.linekeeper.domain.clientpay.PayingByLink;
import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.payer.PayingTerms;
import app.linekeeper.domain.shared.Sha256;
import app.linekeeper.domain.testing.TillGateway;
import app.linekeeper.locales.Language;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Messages of providers that were changed on the way, through all that takes them. */
@Tag("database")
class ForgedMessagesTest {

    private static final int MESSAGES = Integer.getInteger("linekeeper.forged", 50_000);
    private static final String NOISE = "\0\n\r\"'&=%{}[]<>;:@+-_/\\\u00ff\u043f";

    private static final String TERMINAL = "ForgedDEMO";
    private static final String PASSWORD = "a-password";
    private static final String NOWHERE = "http://127.0.0.1:9";
    private static final List<String> SIGNED = List.of("tkassa", "robokassa", "stripe");
    private static final List<String> UNSIGNED = List.of("till", "yookassa", "halyk");

    private static PayWorld world;

    private final Random random = new Random(20_261_129);

    @BeforeAll
    static void start() {
        world = new PayWorld(
                "--linekeeper.gateways.tkassa.terminal-key=" + TERMINAL,
                "--linekeeper.gateways.tkassa.password=" + PASSWORD,
                "--linekeeper.gateways.tkassa.api-url=" + NOWHERE,
                "--linekeeper.gateways.yookassa.shop-id=1",
                "--linekeeper.gateways.yookassa.secret-key=" + PASSWORD,
                "--linekeeper.gateways.yookassa.api-url=" + NOWHERE,
                "--linekeeper.gateways.halyk.client-id=1",
                "--linekeeper.gateways.halyk.client-secret=" + PASSWORD,
                "--linekeeper.gateways.halyk.terminal=1",
                "--linekeeper.gateways.halyk.shop=1",
                "--linekeeper.gateways.halyk.oauth-url=" + NOWHERE,
                "--linekeeper.gateways.halyk.api-url=" + NOWHERE,
                "--linekeeper.gateways.stripe.secret-key=" + PASSWORD,
                "--linekeeper.gateways.stripe.webhook-secret=" + PASSWORD,
                "--linekeeper.gateways.stripe.api-url=" + NOWHERE,
                "--linekeeper.gateways.robokassa.login=1",
                "--linekeeper.gateways.robokassa.password1=" + PASSWORD,
                "--linekeeper.gateways.robokassa.password2=" + PASSWORD,
                "--linekeeper.gateways.robokassa.services-url=" + NOWHERE);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void fiftyThousandChangedMessagesAreAnsweredAndPostNothing() throws Exception {
        Map<String, String> real = messages(aPaymentThatWaits());
        assertThat(answered(request("tkassa", bytes(real.get("tkassa")))).getContentAsString())
                .isEqualTo("OK");
        long posted = world.count("select count(*) from ledger_transaction");

        for (int i = 0; i < MESSAGES; i++) {
            // each that may be true is asked about, so that there are few from those whose messages nobody signs
            List<String> from = random.nextInt(30) == 0 ? UNSIGNED : SIGNED;
            String gateway = from.get(random.nextInt(from.size()));
            MockHttpServletRequest request = changed(gateway, bytes(real.get(gateway)));
            assertThat(answered(request).getStatus()).as("message %d", i).isLessThan(500);
        }

        assertThat(world.count("select count(*) from ledger_transaction")).isEqualTo(posted);
        assertThat(world.count("select count(*) from payment")).isZero();
    }

    private static MockHttpServletResponse answered(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        new PayServlet(world.get(HookDesk.class), world.get(PageDesk.class), world.get(SafeHeaders.class))
                .service(request, answer);
        return answer;
    }

    private static Map<String, String> messages(String payment) {
        String sum = "1990.00";
        return Map.of(
                "till",
                payment,
                "tkassa",
                signed(),
                "robokassa",
                "OutSum=" + sum + "&InvId=1000001&SignatureValue=" + Sha256.hex(sum + ":1000001:" + PASSWORD),
                "stripe",
                "{\"id\":\"evt_1\",\"object\":\"event\",\"type\":\"checkout.session.completed\","
                        + "\"data\":{\"object\":{\"id\":\"cs_1\",\"object\":\"checkout.session\"}}}",
                "yookassa",
                "{\"type\":\"notification\",\"event\":\"payment.succeeded\","
                        + "\"object\":{\"id\":\"22d6d597-000f-5000-9000-145f6df21d6f\",\"status\":\"succeeded\"}}",
                "halyk",
                "{\"id\":\"1\",\"invoiceId\":\"1000001\",\"amount\":1990,\"code\":\"ok\"}");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What the bank would say of a payment of somebody else's, with its signature. */
    private static String signed() {
        Map<String, String> said = new TreeMap<>(Map.of(
                "TerminalKey", TERMINAL,
                "OrderId", "1000001",
                "Success", "true",
                "Status", "CONFIRMED",
                "PaymentId", "13660",
                "ErrorCode", "0",
                "Amount", "199000"));
        Map<String, String> all = new TreeMap<>(said);
        all.put("Password", PASSWORD);
        said.put("Token", Sha256.hex(String.join("", all.values())));
        return said.entrySet().stream()
                .map(field -> "\"" + field.getKey() + "\":\"" + field.getValue() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private String aPaymentThatWaits() {
        Order order = world.order();
        world.get(PayingByLink.class)
                .start(new PayByLink(
                        world.link(order),
                        new LinkOffer(TillGateway.ID, CardMethod.CARD),
                        order.total(PayingTerms.LINK_FOR_CLIENT.priceBasis()),
                        "anna@daisy.example",
                        Language.EN,
                        "form"))
                .orElseThrow();
        await().until(() -> world.attempts(order).get(0).payment().isPresent());
        return world.attempts(order).get(0).payment().orElseThrow().id();
    }

    private MockHttpServletRequest changed(String gateway, byte[] real) {
        MockHttpServletRequest request = request(gateway, changed(real));
        request.setMethod(random.nextInt(10) == 0 ? "GET" : "POST");
        if (random.nextBoolean()) {
            String query = new String(changed(real), StandardCharsets.ISO_8859_1);
            request.setQueryString(query.replaceAll("[^\\x21-\\x7e]", "%00"));
        }
        return request;
    }

    private MockHttpServletRequest request(String gateway, byte[] body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/hooks/" + gateway);
        request.setRemoteAddr("203.0.113." + random.nextInt(256));
        request.setContent(body);
        request.addHeader("Content-Type", random.nextBoolean() ? "application/json" : "nonsense");
        request.addHeader("Stripe-Signature", "t=1,v1=" + Sha256.hex("forged"));
        return request;
    }

    /** One to four times something is cut, doubled, turned or put in between. */
    private byte[] changed(byte[] message) {
        byte[] changed = message;
        for (int times = random.nextInt(4); times >= 0; times--) {
            int at = changed.length == 0 ? 0 : random.nextInt(changed.length);
            byte[] head = Arrays.copyOf(changed, at);
            byte[] tail = Arrays.copyOfRange(changed, at, changed.length);
            changed = switch (random.nextInt(5)) {
                case 0 -> head;
                case 1 -> tail;
                case 2 ->
                    joined(
                            head,
                            String.valueOf(NOISE.charAt(random.nextInt(NOISE.length())))
                                    .getBytes(StandardCharsets.UTF_8),
                            tail);
                case 3 -> joined(changed, changed, new byte[0]);
                default -> turned(changed, at);
            };
        }
        return changed;
    }

    private byte[] turned(byte[] message, int at) {
        byte[] turned = message.clone();
        if (turned.length > 0) {
            turned[at] ^= (byte) (1 << random.nextInt(8));
        }
        return turned;
    }

    private static byte[] joined(byte[] one, byte[] two, byte[] three) {
        byte[] all = Arrays.copyOf(one, one.length + two.length + three.length);
        System.arraycopy(two, 0, all, one.length, two.length);
        System.arraycopy(three, 0, all, one.length + two.length, three.length);
        return all;
    }
}
