package vn.bang57.shared;

/** How a change came about. */
public enum Means {
    LOADED(new Bilingual("Nạp từ kế hoạch", "Loaded from the plan")),
    TYPED(new Bilingual("Nhập tay", "Typed")),
    PASTED(new Bilingual("Dán", "Pasted")),
    FILLED(new Bilingual("Điền xuống", "Filled")),
    CLEARED(new Bilingual("Xóa ô", "Cleared")),
    UNDONE(new Bilingual("Hoàn tác", "Undone")),
    REDONE(new Bilingual("Làm lại", "Redone")),
    ADDED(new Bilingual("Thêm mới", "Added")),
    RETIRED(new Bilingual("Ngừng dùng", "Retired")),
    RESTORED(new Bilingual("Khôi phục", "Put back"));

    private final Bilingual label;

    Means(Bilingual label) {
        this.label = label;
    }

    public Bilingual label() {
        return label;
    }

    /** Whether what is set was so before. */
    public boolean goesBack() {
        return this == UNDONE || this == REDONE || this == RESTORED;
    }
}
