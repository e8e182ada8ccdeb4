package app.linekeeper.bot.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.linekeeper.domain.testing.AtOnce;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class TrayTest {

    private static final int UPDATES = 40_000;

    private final ConcurrentSkipListMap<Long, RawUpdate> stored = new ConcurrentSkipListMap<>();
    private final Inbox inbox = mock();

    TrayTest() {
        when(inbox.waitingAfter(anyLong(), anyInt()))
                .then(asked -> stored.tailMap(asked.getArgument(0, Long.class), false).values().stream()
                        .limit(asked.getArgument(1, Integer.class))
                        .toList());
    }

    @RepeatedTest(20)
    void howeverFastTheyComeEachIsDoneOnceAndInOrder() {
        Tray even = new Tray(inbox, update -> update.id() % 2 == 0);
        Tray odd = new Tray(inbox, update -> update.id() % 2 == 1);
        CompletableFuture<List<Long>> evenTaken = CompletableFuture.supplyAsync(() -> takeAll(even), AtOnce.THREADS);
        CompletableFuture<List<Long>> oddTaken = CompletableFuture.supplyAsync(() -> takeAll(odd), AtOnce.THREADS);
        for (long id = 1; id <= UPDATES; id++) {
            (id % 2 == 0 ? even : odd).put(store(id));
        }
        assertThat(evenTaken.join()).isEqualTo(all(0));
        assertThat(oddTaken.join()).isEqualTo(all(1));
    }

    @Test
    void whatWasLeftFromBeforeIsTakenBeforeWhatComesNow() throws InterruptedException {
        for (long id = 1; id <= 600; id++) {
            store(id);
        }
        Tray tray = new Tray(inbox, update -> true);
        tray.takeUpFrom(1);
        tray.put(store(601));
        List<RawUpdate> taken = new ArrayList<>();
        while (taken.size() < 601) {
            taken.addAll(tray.next(16));
        }
        assertThat(taken).extracting(RawUpdate::id).isSorted().doesNotHaveDuplicates();
        assertThat(tray.waiting()).isZero();
    }

    private RawUpdate store(long id) {
        RawUpdate update = new RawUpdate(id, 0, NullNode.getInstance());
        stored.put(id, update);
        return update;
    }

    private List<Long> takeAll(Tray tray) {
        List<Long> taken = new ArrayList<>();
        try {
            while (taken.size() < UPDATES / 2) {
                for (RawUpdate update : tray.next(16)) {
                    if (stored.remove(update.id()) != null) {
                        taken.add(update.id());
                    }
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return taken;
    }

    private static List<Long> all(int rest) {
        return LongStream.rangeClosed(1, UPDATES)
                .filter(id -> id % 2 == rest)
                .boxed()
                .toList();
    }
}
