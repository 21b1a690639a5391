/** Marks one filling-in of a form: sent twice, it takes effect once. */
export const Once = () => <input type="hidden" name="once" value={crypto.randomUUID()} />;
