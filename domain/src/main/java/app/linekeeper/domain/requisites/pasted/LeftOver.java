package app.linekeeper.domain.requisites.pasted;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Tells what of a block is part of no requisite that was read. */
final class LeftOver {

    private LeftOver() {}

    /** The words that are left over, in the order of the block; what stands together in a line stays together. */
    static List<String> of(String block, Readings readings, Picking picking) {
        BitSet read = new BitSet(block.length());
        readings.understood().forEach(label -> read.set(label.start(), label.end()));
        Stream.concat(
                        picking.picked().values().stream(),
                        picking.doubted().values().stream().flatMap(List::stream))
                .forEach(reading -> mark(reading, block, read));
        List<String> left = new ArrayList<>();
        int start = 0;
        for (int place = 0; place <= block.length(); place++) {
            if (place == block.length() || block.charAt(place) == '\n' || read.get(place)) {
                add(left, block.substring(start, place));
                start = place + 1;
            }
        }
        return left;
    }

    /** Marks a value, its label, and the words between them where both stand in one line. */
    private static void mark(FieldReading reading, String block, BitSet read) {
        read.set(reading.start(), reading.end());
        RequisiteLabel label = reading.label();
        if (label != null && label.end() <= reading.start()) {
            boolean oneLine = block.substring(label.end(), reading.start()).indexOf('\n') < 0;
            read.set(label.start(), oneLine ? reading.start() : label.end());
        }
    }

    private static void add(List<String> left, String words) {
        String stripped = words.replaceAll("^[^\\p{L}\\d+(\u00ab]+|[\\s,;:|/(=\u2013\u2014-]+$", "");
        if (stripped.codePoints().filter(Character::isLetterOrDigit).count() > 1
                || stripped.codePoints().anyMatch(Character::isDigit)) {
            left.add(stripped);
        }
    }
}
