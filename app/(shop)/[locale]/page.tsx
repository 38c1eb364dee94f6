export default function Home() { return <h1 className="container-page text-4xl">Home</h1>; }
