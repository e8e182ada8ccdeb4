package app.linekeeper.bot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

class RawGetUpdatesTest {

    private final RawGetUpdates question = new RawGetUpdates(0, 1, new AtomicInteger());

    @Test
    void aPressIsTakenWithoutTheWordsOfTheMessageItStoodUnder() throws TelegramApiRequestException {
        List<Update> updates = question.deserializeResponse("""
                {"ok":true,"result":[{"update_id":7,"callback_query":{"id":"1","from":{"id":5},"data":"a.1","message":
                {"message_id":3,"date":9,"chat":{"id":5,"type":"private"},"text":"2 500 ₽","reply_markup":{}}}}]}""");

        assertThat(((RawUpdate) updates.get(0)).json()).hasToString("""
                {"update_id":7,"callback_query":{"id":"1","from":{"id":5},"data":"a.1","message":\
                {"message_id":3,"date":9,"chat":{"id":5,"type":"private"}}}}""");
    }

    @Test
    void whatAPersonWroteIsTakenWhole() throws TelegramApiRequestException {
        String update = """
                {"update_id":8,"message":{"message_id":3,"date":9,"chat":{"id":5},"from":{"id":5},"text":"Ромашка"}}""";

        List<Update> updates = question.deserializeResponse("{\"ok\":true,\"result\":[" + update + "]}");

        assertThat(((RawUpdate) updates.get(0)).json()).hasToString(update);
    }

    @Test
    void anUpdateWithoutANumberIsPassedOverAndTheNextIsTaken() throws TelegramApiRequestException {
        List<Update> updates =
                question.deserializeResponse("{\"ok\":true,\"result\":[{\"update_id\":\"x\"},{\"update_id\":9},7]}");

        assertThat(updates).extracting(update -> ((RawUpdate) update).id()).containsExactly(9L);
    }
}
