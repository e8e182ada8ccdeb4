package app.linekeeper.conversations.testing;

import app.linekeeper.conversations.ChatLinks;

/** Links to a bot that a test may let forget its name. */
public final class TestLinks implements ChatLinks {

    private boolean known = true;

    public void setKnown(boolean known) {
        this.known = known;
    }

    @Override
    public boolean areKnown() {
        return known;
    }

    @Override
    public String start(String token) {
        return "https://t.me/linekeeper_test_bot?start=" + token;
    }

    @Override
    public String share(String link, String words) {
        return "https://t.me/share/url?url=" + link;
    }
}
