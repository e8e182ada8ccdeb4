package app.linekeeper.domain.pack;

import app.linekeeper.domain.document.DocumentFile;

/** The register as a file of its own. */
final class KeptRegister implements PackedForm {

    private final PackFiles files;
    private final Pack pack;
    private int acts;

    KeptRegister(PackFiles files, Pack pack) {
        this.files = files;
        this.pack = pack;
    }

    @Override
    public void add(PackedAct act, DocumentFile file) {
        acts++;
    }

    @Override
    public void end(byte[] register) {
        KeptPart file = files.open(pack, PackForm.REGISTER, 1);
        file.write(register, 0, register.length);
        file.finish(acts);
    }
}
