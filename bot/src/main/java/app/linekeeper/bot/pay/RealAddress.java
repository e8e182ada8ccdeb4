package app.linekeeper.bot.pay;

import app.linekeeper.bot.settings.PaySettings;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.catalina.util.NetMask;
import org.springframework.stereotype.Component;

/**
 * Says where a request came from: whoever is connected, or, where that is a trusted proxy, whoever it says, back to the
 * first that is not trusted. What others write into the header is not believed.
 */
@Component
class RealAddress {

    private static final String HEADER = "X-Forwarded-For";
    private static final int MOST_HOPS = 10;
    /** Whatever else would be looked up as a name. */
    private static final Pattern LITERAL = Pattern.compile(
            "((25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(25[0-5]|2[0-4]\\d|1?\\d?\\d)|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private final List<NetMask> trusted;

    RealAddress(PaySettings settings) {
        this.trusted = settings.trustedProxies().stream().map(NetMask::new).toList();
    }

    String of(HttpServletRequest request) {
        String from = request.getRemoteAddr();
        if (trusted.isEmpty()) {
            return from;
        }
        List<String> hops = new ArrayList<>();
        Collections.list(request.getHeaders(HEADER)).forEach(header -> hops.addAll(List.of(header.split(","))));
        Collections.reverse(hops);
        for (String hop : hops.subList(0, Math.min(MOST_HOPS, hops.size()))) {
            Optional<InetAddress> said = parse(hop.strip());
            if (!isTrusted(from) || said.isEmpty()) {
                break;
            }
            // however it was written: an address is counted by what it is
            from = said.get().getHostAddress();
        }
        return from;
    }

    private boolean isTrusted(String address) {
        return parse(address)
                .filter(parsed -> trusted.stream().anyMatch(net -> net.matches(parsed)))
                .isPresent();
    }

    private static Optional<InetAddress> parse(String address) {
        try {
            return LITERAL.matcher(address).matches() ? Optional.of(InetAddress.getByName(address)) : Optional.empty();
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }
}
