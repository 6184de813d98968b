// Parameters of every kind, with bounds, defaults and a `where` clause.

#[derive(DynAdapters)]
pub trait Table<'t, K: ?Sized + Ord, V = u8, const N: usize = 4>
where
    K: 't,
    V: Clone,
{
    type Row: AsRef<[V]>;
    async fn row(&self, key: &'t K) -> Self::Row;
    async fn array(&mut self, row: &Self::Row) -> [V; N];
}
