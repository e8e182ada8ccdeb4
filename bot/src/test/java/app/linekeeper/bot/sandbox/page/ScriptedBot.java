package app.linekeeper.bot.sandbox.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicBoolean;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A bot of three screens that talks to the sandbox over HTTP, as any bot does. */
final class ScriptedBot implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final String MENU = """
            {"chat_id":%d,%s"parse_mode":"HTML","text":"Партнёр <b>«Север-Интеграция»</b> · Официальный, 35 %%\\n\\n\
            Скоро закончатся: <b>4 линии</b>, ближайшая завтра\\n\
            Счёт «ООО Север»: <b>18 400,00 ₽</b> · Бонусы: <b>3 250,00 ₽</b>",
            "reply_markup":{"inline_keyboard":[
            [{"text":"Продлить · 4 скоро закончатся","callback_data":"line","style":"primary"}],
            [{"text":"Купить линию","callback_data":"menu"},{"text":"Клиенты","callback_data":"slow"}],
            [{"text":"Документы","callback_data":"document"},{"text":"Деньги","callback_data":"menu"}],
            [{"text":"Команда","callback_data":"team"},{"text":"Настройки","callback_data":"menu"}]]}}
            """;

    private static final String LINE = """
            {"chat_id":%d,%s"parse_mode":"HTML","text":"<b>Линия 10452</b> · «Отдел продаж»\\n\
            Клиент: <b>ООО «Ромашка»</b>\\nКаналы: WhatsApp, Telegram\\n\
            Оплачена до <b>26 ноября 2026</b> · осталось 3 дня  🟠\\nАвтоплатёж: выключен",
            "reply_markup":{"inline_keyboard":[
            [{"text":"Продлить","callback_data":"menu","style":"primary"},{"text":"Автоплатёж","callback_data":"menu"}],
            [{"text":"Каналы","callback_data":"menu"},{"text":"Переименовать","callback_data":"menu"}],
            [{"text":"Документы по линии","callback_data":"document"}],
            [{"text":"‹ Назад","callback_data":"menu"},{"text":"Меню","callback_data":"menu"}]]}}
            """;

    private static final String TEAM = """
            {"chat_id":%d,"parse_mode":"HTML","text":"Ссылка для нового сотрудника: \
            <a href=\\"https://t.me/linekeeper_sandbox_bot?start=join_Ab3x\\">присоединиться</a>",
            "reply_markup":{"inline_keyboard":[[{"text":"Отправить ссылку",
            "url":"https://t.me/linekeeper_sandbox_bot?start=join_Ab3x"}]]}}
            """;

    private final String url;
    private final AtomicBoolean running = new AtomicBoolean(true);
    private long offset;

    private ScriptedBot(String server) {
        this.url = server + "/bot1000000000:sandbox-token-is-no-secret/";
    }

    static ScriptedBot at(String server) {
        ScriptedBot bot = new ScriptedBot(server);
        bot.call(
                "setMyCommands",
                "{\"commands\":[{\"command\":\"menu\",\"description\":\"Главное меню\"},"
                        + "{\"command\":\"renew\",\"description\":\"Продлить линию\"},"
                        + "{\"command\":\"balance\",\"description\":\"Счета и бонусы\"},"
                        + "{\"command\":\"help\",\"description\":\"Что я умею\"}]}");
        Thread polling = new Thread(bot::poll, "scripted-bot");
        polling.setDaemon(true);
        polling.start();
        return bot;
    }

    private void poll() {
        while (running.get()) {
            for (JsonNode update : call("getUpdates", "{\"timeout\":20,\"offset\":" + offset + "}")
                    .path("result")) {
                offset = update.get("update_id").asLong() + 1;
                if (update.has("message")) {
                    typed(
                            update.at("/message/chat/id").asLong(),
                            update.at("/message/text").asString(""));
                } else if (update.has("callback_query")) {
                    pressed(update.get("callback_query"));
                }
            }
        }
    }

    private void typed(long chat, String text) {
        if (text.startsWith("/")) {
            call("sendMessage", MENU.formatted(chat, ""));
        } else {
            call("sendMessage", "{\"chat_id\":%d,\"text\":\"Вы написали: %s\"}".formatted(chat, text));
        }
    }

    private void pressed(JsonNode query) {
        long chat = query.at("/message/chat/id").asLong();
        String message = "\"message_id\":" + query.at("/message/message_id").asLong() + ",";
        String data = query.get("data").asString();
        String notice = data.equals("menu") ? "Этот экран устарел, вот свежий" : "";
        if (!data.equals("slow")) {
            call(
                    "answerCallbackQuery",
                    "{\"callback_query_id\":\"" + query.get("id").asString() + "\",\"text\":\"" + notice + "\"}");
        }
        switch (data) {
            case "line" -> call("editMessageText", LINE.formatted(chat, message));
            case "menu" -> call("editMessageText", MENU.formatted(chat, message));
            case "team" -> call("sendMessage", TEAM.formatted(chat));
            case "document" -> sendAct(chat);
            default -> {}
        }
    }

    private void sendAct(long chat) {
        byte[] pdf = Base64.getDecoder()
                .decode("JVBERi0xLjQKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUj4+ZW5kb2Jq"
                        + "CjIgMCBvYmo8PC9UeXBlL1BhZ2VzL0tpZHNbMyAwIFJdL0NvdW50IDE+PmVuZG9iagozIDAgb2JqPDwvVHlwZS9QYWdlL01lZGlh"
                        + "Qm94WzAgMCA1OTUgODQyXS9QYXJlbnQgMiAwIFI+PmVuZG9iagp0cmFpbGVyPDwvUm9vdCAxIDAgUj4+Cg==");
        String body = "--cut\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n" + chat
                + "\r\n--cut\r\nContent-Disposition: form-data; name=\"caption\"\r\n\r\nАкт № 17 от 23 ноября 2026"
                + "\r\n--cut\r\nContent-Disposition: form-data; name=\"document\"; filename=\"Акт № 17.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n" + new String(pdf, StandardCharsets.US_ASCII)
                + "\r\n--cut--\r\n";
        send("sendDocument", "multipart/form-data; boundary=cut", body);
    }

    private JsonNode call(String method, String json) {
        return send(method, "application/json", json);
    }

    private JsonNode send(String method, String type, String body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + method))
                    .header("Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            return JSON.readTree(CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray())
                    .body());
        } catch (IOException gone) {
            running.set(false);
            return JSON.createObjectNode();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    @Override
    public void close() {
        running.set(false);
    }
}
