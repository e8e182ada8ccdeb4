package app.linekeeper.domain.gateway.robokassa;

import java.util.UUID;

/** A payment as the stand-in of Robokassa keeps it. */
final class RobokassaInvoice {

    final String number;
    final String sum;
    final boolean saves;
    final String key = UUID.randomUUID().toString();
    /** 0 for a page that nobody has opened yet. */
    int state;

    boolean isClosed;
    boolean wentBack;

    RobokassaInvoice(String number, String sum, boolean saves) {
        this.number = number;
        this.sum = sum;
        this.saves = saves;
    }

    boolean isPayable() {
        return !isClosed && (state == 0 || state == 5);
    }

    boolean isTaken() {
        return state == 100;
    }

    String shown() {
        String fields = saves ? "<Field><Name>shp_saves</Name><Value>1</Value></Field>" : "";
        return answer(
                state == 0 ? 3 : 0,
                "<State><Code>" + state + "</Code></State><Info><IncSum>" + sum
                        + "</IncSum><IncAccount>220220******4242</IncAccount><OutSum>" + sum + "0000</OutSum><OpKey>"
                        + key
                        + "</OpKey></Info><UserField>" + fields + "</UserField>");
    }

    static String answer(int result, String rest) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>"
                + "<OperationStateResponse xmlns=\"http://merchant.roboxchange.com/WebService/\"><Result><Code>"
                + result
                + "</Code></Result>" + (result == 0 ? rest : "") + "</OperationStateResponse>";
    }
}
