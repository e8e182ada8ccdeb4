package app.linekeeper.conversations.flow;

/** The names of the flows that other flows open or enter. */
public final class FlowNames {

    public static final String START = "start";
    public static final String CONSENT = "consent";
    public static final String MENU = "menu";
    public static final String CLIENT_HOME = "client_home";
    /** What a client paid itself, with its acts; takes {@code order}, or lists them. */
    public static final String CLIENT_DOCUMENTS = "client_documents";

    public static final String OPERATOR_HOME = "operator_home";
    public static final String HELP = "help";
    /** Statements of banks, and the payments that wait for an operator. */
    public static final String BANK = "bank";

    /** Whatever a partner's member has typed is found among what is theirs; takes {@code typed}. */
    public static final String LOOK = "look";

    public static final String SETTINGS = "settings";

    /** In which of their cabinets somebody goes on. */
    public static final String CABINETS = "cabinets";

    /** What a person is told, and when. */
    public static final String NOTICE_CHOICE = "notice_choice";

    public static final String TEAM = "team";

    /** Picks a client: returns {@code client} to the flow that entered it, or else shows the client's card. */
    public static final String CLIENTS = "clients";

    /** A client's card; takes {@code client}. */
    public static final String CLIENT = "client";

    public static final String CREATE_CLIENT = "create_client";

    /** Makes a link for a client to consent by; takes {@code client}, or none for a client who is not in the list. */
    public static final String INVITE_CLIENT = "invite_client";

    /** The lines of one client; takes {@code client}. */
    public static final String LINES = "lines";

    /** The lines of all clients that are off. */
    public static final String OFF_LINES = "off_lines";

    /** A line's card; takes {@code line}. */
    public static final String LINE = "line";

    public static final String RENAME_LINE = "rename_line";

    /** How a line is paid for by itself; takes {@code line}. */
    public static final String AUTOPAY_LINE = "autopay_line";

    /** Several lines are not paid for by themselves this time; takes {@code lines}. */
    public static final String AUTOPAY_SKIP = "autopay_skip";

    /** What is paid by itself: when, from where, and whether there is enough. */
    public static final String AUTOPAY = "autopay";

    /** Takes {@code client}, or asks for one. */
    public static final String BUY = "buy";

    /** Takes {@code client}, {@code line}, and {@code months} where it is settled for how long. */
    public static final String RENEW = "renew";

    /** Has a line told of another day; takes {@code line}. */
    public static final String LATER = "later";

    /** Has nobody reminded of a line any more; takes {@code line}. */
    public static final String GIVE_UP = "give_up";

    /**
     * Takes {@code client}, and {@code lines} of theirs where it is settled which; without a client it is about all lines
     * that end soon.
     */
    public static final String RENEW_SEVERAL = "renew_several";

    public static final String PAY = "pay";

    /** An order's card with its act; takes {@code order}. */
    public static final String ORDER = "order";

    /** A payment by card that is awaited, and what has become of it; takes {@code attempt}. */
    public static final String CARD = "card";

    /** The cards that a partner had kept. */
    public static final String SAVED_CARDS = "saved_cards";

    /** The link by which the client pays an order; takes {@code order}. */
    public static final String CLIENT_LINK = "client_link";

    /** What a link to pay leads whoever has it to; takes {@code pay_token}. */
    public static final String CLIENT_PAY = "client_pay";

    /** A partner's invoices. */
    public static final String INVOICES = "invoices";

    /** An invoice with what has become of it; takes {@code invoice}. */
    public static final String INVOICE = "invoice_card";

    /** Has a company invoiced for its own wallet; takes {@code company}, or asks for one. */
    public static final String TOP_UP = "top_up";

    public static final String BALANCE = "balance";

    /** Has bonuses paid out by bank. */
    public static final String WITHDRAW = "withdraw";

    /** What came to a company's wallet and went from it; takes {@code company}. */
    public static final String WALLET_HISTORY = "wallet_history";

    public static final String BONUS_HISTORY = "bonus_history";

    /** An act before it is issued, of which a picture comes into the chat; takes {@code order}. */
    public static final String ACT_PREVIEW = "act_preview";

    /** A document of any type, by its link; takes {@code reference}. */
    public static final String DOCUMENT = "document";

    /** Takes {@code client}; without one it is about all of them. */
    public static final String DOCUMENTS = "documents";

    /**
     * All acts of a period at once; takes {@code client}, {@code company} and
     * {@code pack_period} where they are settled.
     */
    public static final String PACK = "pack";

    /** What a company and its seller owe each other; takes {@code company}, or asks for one. */
    public static final String ACCOUNT_STATEMENT = "account_statement";

    /** Orders, payments, bonuses or the register of acts as a workbook. */
    public static final String EXPORT = "export";

    /** To whom the acts of a month that is over go by themselves. */
    public static final String PACK_MONTHLY = "pack_monthly";

    public static final String COMPANIES = "companies";

    /** A company's card; takes {@code company}. */
    public static final String COMPANY = "company";

    /** A company's requisites; takes {@code company}, or none for a new one. */
    public static final String REQUISITES = "requisites";

    /** Withdrawals that wait for an operator. */
    public static final String WITHDRAWALS = "withdrawals";

    /** What operators have still to pay out by bank. */
    public static final String PAYOUTS = "payouts";

    /** An operator refunds lines; takes {@code order}, or asks for one. */
    public static final String REFUND = "refund";

    /** An operator credits or debits by hand. */
    public static final String BY_HAND = "by_hand";

    /** Entries by hand that wait for a second operator. */
    public static final String AGREEMENTS = "agreements";

    /** What operators said to many at once. */
    public static final String BROADCASTS = "broadcasts";

    /** An operator writes to many at once. */
    public static final String BROADCAST = "broadcast";

    /** An operator finds anything; takes {@code typed}, or asks for it. */
    public static final String FIND = "find";

    /** What was paid and does not run, of all partners. */
    public static final String STUCK_ORDERS = "stuck_orders";

    /** Has an account freed of whoever speaks for it; takes {@code client}, or asks for one. */
    public static final String FREE_ACCOUNT = "free_account";

    /** A partner as operators see it; takes {@code partner}. */
    public static final String DESK_PARTNER = "desk_partner";

    /** Any partner's company as operators see it; takes {@code company}. */
    public static final String DESK_COMPANY = "desk_company";

    /** Whether a company takes electronic documents, which operators note; takes {@code company}. */
    public static final String DESK_PAPERLESS = "desk_paperless";

    /** Any partner's client as operators see it; takes {@code client}. */
    public static final String DESK_CLIENT = "desk_client";

    /** Any partner's line as operators see it; takes {@code line}. */
    public static final String DESK_LINE = "desk_line";

    /** Any partner's order as operators see it; takes {@code order}. */
    public static final String DESK_ORDER = "desk_order";

    /** Any partner's invoice as operators see it; takes {@code invoice}. */
    public static final String DESK_INVOICE = "desk_invoice";

    /** Money by card of all partners as operators see it. */
    public static final String DESK_CARDS = "desk_cards";

    /** An attempt to take money by card as operators see it; takes {@code attempt}. */
    public static final String DESK_CARD = "desk_card";

    /** Money that providers would not give back. */
    public static final String DESK_RETURNS = "desk_returns";

    /** What providers and we do not say alike. */
    public static final String DESK_DIFFERENCES = "desk_differences";

    private FlowNames() {}
}
