/** The id of the place where 送审 is held back; what was left behind of a report is handed in there. */
export const SEND_STOP = "send-stop";
