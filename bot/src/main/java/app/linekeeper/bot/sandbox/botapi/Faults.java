package app.linekeeper.bot.sandbox.botapi;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The faults that are still to happen, in the order in which they were asked for. */
public final class Faults {

    private final List<Pending> pending = new CopyOnWriteArrayList<>();

    private record Pending(Fault fault, AtomicInteger left) {}

    public void add(Fault fault) {
        pending.add(new Pending(fault, new AtomicInteger(fault.times())));
    }

    public void clear() {
        pending.clear();
    }

    /** How many times something is still to go wrong. */
    public int left() {
        return pending.stream().mapToInt(p -> Math.max(0, p.left().get())).sum();
    }

    /** How many times something is still to go wrong with this method. */
    public int left(String method) {
        return pending.stream()
                .filter(p -> p.fault().method().equals(method))
                .mapToInt(p -> Math.max(0, p.left().get()))
                .sum();
    }

    /** The fault that befalls this call, if one does. */
    Optional<Fault> next(String method) {
        for (Pending candidate : pending) {
            if (candidate.fault().befalls(method)) {
                int left = candidate.left().getAndDecrement();
                if (left <= 1) {
                    pending.remove(candidate);
                }
                if (left > 0) {
                    return Optional.of(candidate.fault());
                }
            }
        }
        return Optional.empty();
    }
}
