package app.linekeeper.domain.document;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Numbers of lines as a document prints them: those that follow each other as a range, such as {@code 10024–10083}. */
final class LineNumbers {

    private LineNumbers() {}

    /** @param numbers digits, of any length, each once */
    static String of(Collection<String> numbers) {
        List<BigInteger> sorted = numbers.stream().map(BigInteger::new).sorted().toList();
        List<String> printed = new ArrayList<>();
        for (int first = 0, next; first < sorted.size(); first = next) {
            next = first + 1;
            while (next < sorted.size()
                    && sorted.get(next).equals(sorted.get(next - 1).add(BigInteger.ONE))) {
                next++;
            }
            printed.add(range(sorted.subList(first, next)));
        }
        return String.join(", ", printed);
    }

    private static String range(List<BigInteger> row) {
        BigInteger first = row.get(0);
        BigInteger last = row.get(row.size() - 1);
        return switch (row.size()) {
            case 1 -> first.toString();
            case 2 -> first + ", " + last;
            default -> first + "\u2013" + last;
        };
    }
}
