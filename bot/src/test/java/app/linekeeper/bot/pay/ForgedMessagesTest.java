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

    private static PayWorld world;

    private final Random random = new Random(20_261_129);

    @BeforeAll
    static void start() {
        world = new PayWorld(
                "--linekeeper.gateways.tkassa.terminal-key=" + TERMINAL,
                "--linekeeper.gateways.tkassa.password=" + PASSWORD,
                "--linekeeper.gateways.tkassa.api-url=http://127.0.0.1:9/v2");
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void fiftyThousandChangedMessagesAreAnsweredAndPostNothing() throws Exception {
        byte[] ofTill = aPaymentThatWaits().getBytes(StandardCharsets.UTF_8);
        byte[] ofBank = signed().getBytes(StandardCharsets.UTF_8);
        assertThat(answered(request("tkassa", ofBank)).getContentAsString()).isEqualTo("OK");
        long posted = world.count("select count(*) from ledger_transaction");

        for (int i = 0; i < MESSAGES; i++) {
            boolean isBank = random.nextInt(50) != 0;
            MockHttpServletRequest request = changed(isBank ? "tkassa" : "till", isBank ? ofBank : ofTill);
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
