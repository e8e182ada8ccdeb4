package app.linekeeper.domain.gateway;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Messages with something changed in them. */
final class Mutants {

    private static final byte[] SIGNS =
            "\0\"'{}[],:;&=%+@\\/ \t\n0179aAzZ.-eE\u0451\u20ac".getBytes(StandardCharsets.UTF_8);

    private Mutants() {}

    static WebhookRequest of(WebhookRequest genuine, Random random) {
        Map<String, List<String>> headers = new HashMap<>(genuine.headers());
        byte[] body = genuine.body();
        String query = genuine.query();
        int part = random.nextInt(10);
        if (part == 0 && !headers.isEmpty()) {
            List<String> names = new ArrayList<>(headers.keySet());
            names.sort(null);
            String name = names.get(random.nextInt(names.size()));
            headers.put(name, List.of(changed(genuine.header(name), random)));
        } else if (part <= 5 && !query.isEmpty()) {
            query = changed(query, random);
        } else {
            body = changed(body, random);
        }
        return new WebhookRequest(query, headers, body, genuine.from(), genuine.at());
    }

    private static String changed(String text, Random random) {
        return new String(changed(text.getBytes(StandardCharsets.UTF_8), random), StandardCharsets.UTF_8);
    }

    private static byte[] changed(byte[] bytes, Random random) {
        byte[] mutant = bytes;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            mutant = once(mutant, random);
        }
        return mutant;
    }

    private static byte[] once(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + random.nextInt(20));
        ByteArrayOutputStream mutant = new ByteArrayOutputStream();
        mutant.write(bytes, 0, at);
        switch (random.nextInt(5)) {
            case 0 -> mutant.write(SIGNS[random.nextInt(SIGNS.length)]);
            case 1 -> mutant.write(bytes, at, to - at);
            case 2 -> {
                if (at < bytes.length) {
                    mutant.write(bytes[at] ^ (1 << random.nextInt(8)));
                    mutant.write(bytes, at + 1, bytes.length - at - 1);
                }
                return mutant.toByteArray();
            }
            case 3 -> {
                mutant.write(bytes, to, bytes.length - to);
                return mutant.toByteArray();
            }
            default -> {
                if (random.nextInt(20) == 0) {
                    return mutant.toByteArray();
                }
                mutant.write(random.nextInt(256));
            }
        }
        mutant.write(bytes, at, bytes.length - at);
        return mutant.toByteArray();
    }
}
