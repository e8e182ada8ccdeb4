package app.linekeeper.conversations.testing;

import app.linekeeper.conversations.DeliveryStates;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What became of deliveries, as a test says. */
public final class TestDeliveryStates implements DeliveryStates {

    private final Map<State, Integer> open = new EnumMap<>(State.class);
    private final List<Delivery> all = new ArrayList<>();

    public void forget() {
        open.clear();
        all.clear();
    }

    public void open(State state, int many) {
        open.put(state, many);
    }

    public void delivered(Delivery delivery) {
        all.add(delivery);
    }

    @Override
    public Map<State, Integer> open() {
        return Map.copyOf(open);
    }

    @Override
    public List<Delivery> to(long telegramId, int most) {
        return List.copyOf(all);
    }
}
